// Generated from the OpenAPI document. Do not edit: change the document instead.
export {};

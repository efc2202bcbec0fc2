// @generated from openapi/ by `npm run generate`. Do not edit.

/** The properties that the document marks `x-redact`: what they hold is never logged. */
export const redacted: readonly string[] = [
	"accessToken",
	"currentPassword",
	"newPassword",
	"password",
	"refreshToken"
];

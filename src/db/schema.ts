export * from "../features/authentication/table.ts";
export * from "../features/tasks/table.ts";
export * from "../features/users/table.ts";

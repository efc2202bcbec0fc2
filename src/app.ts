import { OpenAPIHono } from "@hono/zod-openapi";
import { secureHeaders } from "hono/secure-headers";
import { consoleLog } from "./adapters/console-log.ts";
import type { Bindings } from "./config.ts";
import { Problem } from "./core/problem.ts";
import { auditHandlers } from "./features/audit/index.ts";
import { authenticationHandlers } from "./features/authentication/index.ts";
import { flagAdministrationHandlers, flagHandlers } from "./features/flags/index.ts";
import { focusHandlers } from "./features/focus/index.ts";
import { healthLogHandlers } from "./features/health-logs/index.ts";
import {
	localizationAdministrationHandlers,
	localizationHandlers,
} from "./features/localization/index.ts";
import { statisticsHandlers } from "./features/statistics/index.ts";
import { syncHandlers } from "./features/sync/index.ts";
import { systemHandlers } from "./features/system/index.ts";
import { taskHandlers } from "./features/tasks/index.ts";
import { userAdministrationHandlers, userHandlers } from "./features/users/index.ts";
import { mount, type Surroundings } from "./generated/handlers.ts";
import { allowedMethods } from "./http/allowed-methods.ts";
import { answerHeaders } from "./http/answer-headers.ts";
import { allowOrigins } from "./http/browser.ts";
import type { AppEnv, AppHandlers } from "./http/context.ts";
import { parseJson } from "./http/input/json-body.ts";
import { requestLimits } from "./http/input/request-limits.ts";
import { onInvalid } from "./http/input/validation.ts";
import { maintenance } from "./http/maintenance.ts";
import { observe } from "./http/observe.ts";
import { afterValidation, beforeValidation } from "./http/operation.ts";
import { problemResponse } from "./http/problem-response.ts";
import { provideServices } from "./http/provide-services.ts";
import { requestId } from "./http/request-id.ts";
import type { Services } from "./services.ts";

const handlers: AppHandlers<Services> = {
	...systemHandlers,
	...authenticationHandlers,
	...userHandlers,
	...userAdministrationHandlers,
	...taskHandlers,
	...flagHandlers,
	...flagAdministrationHandlers,
	...localizationHandlers,
	...localizationAdministrationHandlers,
	...healthLogHandlers,
	...focusHandlers,
	...syncHandlers,
	...statisticsHandlers,
	...auditHandlers,
};

/** Any web page may read responses of this public API. No page may embed it in a frame. */
const securityHeaders = {
	crossOriginResourcePolicy: "cross-origin",
	strictTransportSecurity: "max-age=63072000; includeSubDomains",
	xFrameOptions: "DENY",
};

type Mount = (app: OpenAPIHono<AppEnv>, surroundings: Surroundings<AppEnv>) => void;

/** @param mountOn registers the operations, by default those of the document */
export function createApp(
	servicesFor: (bindings: Bindings) => Services,
	mountOn: Mount = (app, surroundings) => mount(app, handlers, surroundings),
): OpenAPIHono<AppEnv> {
	const app = new OpenAPIHono<AppEnv>();
	app.onError((error, c) => problemResponse(error, c));
	app.notFound((c) => problemResponse(new Problem("RES_001"), c));
	app.use(requestId);
	app.use(observe(consoleLog));
	app.use(secureHeaders(securityHeaders));
	app.use(answerHeaders);
	app.use(provideServices(servicesFor));
	app.use(allowOrigins);
	app.use(requestLimits);
	app.use(maintenance);
	app.use(allowedMethods(app));
	mountOn(app, {
		beforeValidation,
		afterValidation: afterValidation(app),
		parseJson,
		onInvalid,
	});
	return app;
}

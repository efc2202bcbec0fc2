import type { FeatureHandlers } from "../../../http/context.ts";
import { presentFocusInterval, presentFocusSession } from "./present.ts";
import type { FocusSessionService } from "./service.ts";

export const focusSessionHandlers = {
	listFocusSessions: async (c) => {
		const { actor, services } = c.var;
		const { rows, nextCursor } = await services.focus.sessions.list(actor, c.req.valid("query"));
		return c.json({ data: rows.map(presentFocusSession), nextCursor }, 200);
	},

	startFocusSession: async (c) => {
		const { actor, commitKey, services } = c.var;
		const session = await services.focus.sessions.start(actor, c.req.valid("json"), commitKey);
		const Location = `${c.req.path}/${session.id}`;
		return c.json(presentFocusSession(session), 201, { Location });
	},

	getActiveFocusSession: async (c) => {
		const session = await c.var.services.focus.sessions.getRunning(c.var.actor);
		return c.json(presentFocusSession(session), 200);
	},

	getFocusSession: async (c) => {
		const { focusSessionId } = c.req.valid("param");
		const session = await c.var.services.focus.sessions.get(c.var.actor, focusSessionId);
		return c.json(presentFocusSession(session), 200);
	},

	pauseFocusSession: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentFocusSession);
		const { focusSessionId } = c.req.valid("param");
		const session = await services.focus.sessions.pause(actor, focusSessionId, ifMatch);
		return c.json(presentFocusSession(session), 200);
	},

	resumeFocusSession: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentFocusSession);
		const { focusSessionId } = c.req.valid("param");
		const session = await services.focus.sessions.resume(actor, focusSessionId, ifMatch);
		return c.json(presentFocusSession(session), 200);
	},

	completeFocusSession: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentFocusSession);
		const { focusSessionId } = c.req.valid("param");
		const input = c.req.valid("json");
		const session = await services.focus.sessions.complete(actor, focusSessionId, input, ifMatch);
		return c.json(presentFocusSession(session), 200);
	},

	abandonFocusSession: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentFocusSession);
		const { focusSessionId } = c.req.valid("param");
		const session = await services.focus.sessions.abandon(actor, focusSessionId, ifMatch);
		return c.json(presentFocusSession(session), 200);
	},

	restartFocusSession: async (c) => {
		const { actor, commitKey, services } = c.var;
		const { focusSessionId } = c.req.valid("param");
		const session = await services.focus.sessions.restart(actor, focusSessionId, commitKey);
		const Location = c.req.path.replace(/[^/]+\/restart$/, session.id);
		return c.json(presentFocusSession(session), 201, { Location });
	},

	listFocusIntervals: async (c) => {
		const { actor, services } = c.var;
		const { focusSessionId } = c.req.valid("param");
		const query = c.req.valid("query");
		const page = await services.focus.sessions.listIntervals(actor, focusSessionId, query);
		const { rows, nextCursor } = page;
		return c.json({ data: rows.map(presentFocusInterval), nextCursor }, 200);
	},

	beginFocusInterval: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentFocusSession);
		const { focusSessionId } = c.req.valid("param");
		const input = c.req.valid("json");
		const session = await services.focus.sessions.beginInterval(
			actor,
			focusSessionId,
			input,
			ifMatch,
		);
		return c.json(presentFocusSession(session), 200);
	},
} satisfies FeatureHandlers<{ focus: { sessions: FocusSessionService } }>;

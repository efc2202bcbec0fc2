import type { Platform } from "../../platform.ts";
import type { AuditService } from "../audit/service.ts";
import { LocalizationAdministrationService } from "./administration/service.ts";
import { LocalizationAdministrationStore } from "./administration/store.ts";
import { CurrentTexts } from "./current-texts.ts";
import { LocalizationService } from "./service.ts";
import { localizationSettings } from "./settings.ts";
import { LocalizationStore } from "./store.ts";

export { localizationAdministrationHandlers } from "./administration/handlers.ts";
export { localizationHandlers } from "./handlers.ts";

export interface Localization {
	readonly localization: LocalizationService;
	readonly localizationAdministration: LocalizationAdministrationService;
}

export function createLocalization(
	{ settings, databases, cursors, clock }: Platform,
	{ audit }: { readonly audit: AuditService },
): Localization {
	const store = new LocalizationStore(databases.central);
	const { TEXT_CHECK_SECONDS } = settings(localizationSettings);
	const texts = new CurrentTexts(store, clock, TEXT_CHECK_SECONDS);
	return {
		localization: new LocalizationService({ texts, cursors, clock }),
		localizationAdministration: new LocalizationAdministrationService({
			store: new LocalizationAdministrationStore(databases.central),
			texts,
			audit,
			clock,
		}),
	};
}

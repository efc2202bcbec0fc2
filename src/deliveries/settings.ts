import { z } from "zod";

const THREE_DAYS_SECONDS = 3 * 24 * 60 * 60;

/** Settings of deliveries to others. */
export const deliverySettings = {
	/** How long after its first failure a delivery is tried again; each further attempt waits twice as long. */
	DELIVERY_RETRY_SECONDS: z.coerce.number().min(0).max(3600).default(30),
	/** How often a delivery is tried. */
	DELIVERY_ATTEMPTS: z.coerce.number().int().min(1).max(100).default(12),
	/** How long an attempt may take. */
	DELIVERY_TIMEOUT_SECONDS: z.coerce.number().min(0.1).max(30).default(10),
	/** How long a delivery has a point, unless its sender says otherwise. */
	DELIVERY_LIFETIME_SECONDS: z.coerce.number().int().min(1).default(THREE_DAYS_SECONDS),
};

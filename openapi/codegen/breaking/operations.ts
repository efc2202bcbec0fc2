import { compareRequestBody } from "./bodies.ts";
import type { Operation } from "./operation.ts";
import type { Pair } from "./pairs.ts";
import { compareParameters } from "./parameters.ts";
import { compareProblemCodes } from "./problems.ts";
import { compareResponses } from "./responses.ts";
import type { Review } from "./review.ts";
import type { Change } from "./rules.ts";
import { compareIdentity } from "./sdk.ts";
import { compareSecurity } from "./security.ts";
import { compareCallbacks } from "./webhooks.ts";

type Concern = (operations: Pair<Operation>, review: Review) => Change[];

const concerns: readonly Concern[] = [
	compareIdentity,
	compareSecurity,
	compareParameters,
	compareRequestBody,
	compareResponses,
	compareProblemCodes,
	compareCallbacks,
];

export function compareOperations(operations: Pair<Operation>, review: Review): Change[] {
	return concerns.flatMap((compare) => compare(operations, review));
}

import { afterAll, afterEach } from "vitest";
import { connect } from "./http.ts";
import { demandConformance, reportSeen } from "./recorder.ts";

await connect();

afterEach(demandConformance);
afterAll(reportSeen);

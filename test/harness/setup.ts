import { afterAll, afterEach } from "vitest";
import { connect } from "./http.ts";
import { demandConformance, reportCells } from "./recorder.ts";

await connect();

afterEach(demandConformance);
afterAll(reportCells);

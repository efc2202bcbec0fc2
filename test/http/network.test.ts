import { expect, test } from "vitest";
import { networkOf } from "../../src/http/network.ts";

test.each([
	["203.0.113.7", "203.0.113.7"],
	["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
	["2001:db8:1:2::9", "2001:db8:1:2::/64"],
	["2001:db8::9", "2001:db8:0:0::/64"],
	["::1", "0:0:0:0::/64"],
	["2001:db8:1:2:3:4:5::", "2001:db8:1:2::/64"],
	["unknown", "unknown"],
])("the network of %s is %s", (address, network) => {
	expect(networkOf(address)).toBe(network);
});

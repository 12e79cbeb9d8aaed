// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

// Canonical states written by hand from the rules in domain/canonical.h. They never change.
namespace clew::test {

/// HASH stands for the SHA-256 of the readings' lines.
inline constexpr const char* goldenInspection =
    R"({"fields":{"demo":true,"ended":"2026-03-06T08:00:00.007Z","note":"é “µ” \"\\\n\u0001 😀","number":"IN-1",)"
    R"("part_revision":"0195f0aa-7c11-7d3e-8b52-000000000002","sample_size":"3","stage":"final",)"
    R"("started":"1969-12-31T23:59:59.999Z","state":"complete","unit":"0195f0aa-7c11-7d3e-8b52-000000000004"},)"
    R"("kind":"inspection","parts":{"readings":{"count":"2","sha256":"HASH"}},"state":"1",)"
    R"("uuid":"0195f0aa-7c11-7d3e-8b52-000000000006"})";

/// Each line ends with a line feed; they are in the order of the readings' keys.
inline constexpr const char* goldenReadings =
    R"({"attempt":"1","characteristic":"0195f0aa-7c11-7d3e-8b52-000000000003","day":"2026-03-07","feature":"0",)"
    R"("number":"1","recorded":"1970-01-01T00:00:00.000Z","source":"file"})"
    "\n"
    R"({"attempt":"1","chain":"master=RM-10.5","characteristic":"0195f0aa-7c11-7d3e-8b52-000000000003",)"
    R"("feature":"12","gauge":"0195f0aa-7c11-7d3e-8b52-000000000005","number":"1","reason":"mistyped",)"
    R"("recorded":"2000-02-29T00:00:00.000Z","replaces":"1","rounded":true,"source":"wedge","text":"10,5004",)"
    R"("time":"9999-12-31T23:59:59.999Z","unit":"µm","value":"-9223372036854775807"})"
    "\n";

} // namespace clew::test

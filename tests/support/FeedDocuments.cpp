// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FeedDocuments.h"

namespace firebreak::test {

QByteArray osv(int number)
{
    return R"({"id":"GO-2024-)" + QByteArray::number(number) +
           R"(","modified":"2024-01-01T00:00:00Z","summary":"One \"}]\\","details":"two"})";
}

QByteArray osvWithDetails(const QByteArray& json)
{
    return R"({"id":"GO-2024-2","modified":"2024-01-01T00:00:00Z","details":)" + json + "}";
}

QByteArray nvdPage(const QByteArrayList& items)
{
    return R"({"resultsPerPage":2,"startIndex":0,"format":"NVD_CVE","vulnerabilities":[)" +
           items.join(",\n") + R"(],"timestamp":"2024-01-01"})";
}

QByteArray nvdItem(int number)
{
    return R"({"cve":{"id":"CVE-2024-)" + QByteArray::number(number) +
           R"(","vulnStatus":"Analyzed","descriptions":[{"lang":"en","value":"text"}]}})";
}

QByteArray cveRecord()
{
    return R"json({
  "dataType": "CVE_RECORD", "dataVersion": "5.2",
  "cveMetadata": {"cveId": "CVE-2024-1001", "assignerOrgId": "b3476cb9-2e3d-41a6-98d0-0f47421a65b6",
                  "assignerShortName": "example", "state": "PUBLISHED", "datePublished": "2024-02-01T10:00:00.000Z",
                  "dateUpdated": "2024-02-02T11:30:00", "dateReserved": "2024-01-01T00:00:00Z"},
  "containers": {
    "cna": {
      "providerMetadata": {"orgId": "b3476cb9-2e3d-41a6-98d0-0f47421a65b6", "shortName": "example"},
      "title": "Overflow in the example parser",
      "descriptions": [{"lang": "de", "value": "Ein Fehler."}, {"lang": "en-US", "value": "A flaw."},
                       {"lang": "en", "value": "More of it."}],
      "affected": [
        {"vendor": "Example", "product": "Server", "packageURL": "pkg:generic/example/server", "defaultStatus": "unaffected",
         "cpes": ["cpe:2.3:a:example:server:*:*:*:*:*:*:*:*"], "platforms": ["Linux"], "modules": ["parser"],
         "programFiles": ["src/parse.c"], "programRoutines": [{"name": "parse_header"}],
         "versions": [
           {"version": "1.0", "lessThan": "2.0", "status": "affected", "versionType": "semver",
            "changes": [{"at": "1.4.7", "status": "unaffected"}, {"at": "1.5", "status": "affected"}]},
           {"version": "0.9", "status": "affected"}, {"version": "3.0", "status": "unaffected"},
           {"version": "4.0", "lessThanOrEqual": "4.2", "status": "unknown"}]},
        {"vendor": "n/a", "product": "n/a", "versions": [{"version": "n/a", "status": "affected"}]}],
      "problemTypes": [{"descriptions": [{"lang": "en", "type": "CWE", "cweId": "CWE-787", "description": "CWE-787 Write"}]},
                       {"descriptions": [{"lang": "en", "description": "CWE-20: Improper Input Validation"}]}],
      "references": [{"url": "https://example.org/a", "tags": ["vendor-advisory"], "name": "Advisory"},
                     {"url": "https://example.org/b"}],
      "metrics": [{"format": "CVSS", "cvssV3_1": {"version": "3.1", "baseScore": 9.8, "baseSeverity": "CRITICAL",
                   "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}},
                  {"other": {"type": "Example rating", "content": {"value": "Important"}}}],
      "credits": [{"lang": "en", "value": "A. Finder", "type": "finder"}],
      "solutions": [{"lang": "en", "value": "Update to 2.0."}],
      "workarounds": [{"lang": "en", "value": "Do not parse."}],
      "tags": ["disputed"]
    },
    "adp": [
      {"providerMetadata": {"orgId": "134c704f-9b21-4f2e-91b3-4a467353bcc0", "shortName": "CISA-ADP"},
       "references": [{"url": "https://example.org/a", "tags": ["vendor-advisory", "x_transferred", "patch"]},
                      {"url": "https://example.org/c"}],
       "affected": [{"vendor": "example", "product": "server", "cpes": ["cpe:2.3:a:example:server:1.0:*:*:*:*:*:*:*"],
                     "versions": [{"version": "1.0", "status": "affected"}]}],
       "metrics": [
         {"cvssV3_1": {"version": "3.1", "baseScore": 7.0, "baseSeverity": "HIGH",
          "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"}},
         {"other": {"type": "ssvc", "content": {"role": "CISA Coordinator", "version": "2.0.3",
          "timestamp": "2024-02-03T00:00:00.123456Z", "options": [{"Exploitation": "active"}, {"Automatable": "yes"}]}}},
         {"other": {"type": "kev", "content": {"dateAdded": "2024-02-05", "reference": "https://example.org/kev"}}}]}]
  }
})json";
}

QByteArray nvdCve()
{
    return R"json({"id": "CVE-2024-1001", "sourceIdentifier": "security@example.org", "published": "2024-02-01T10:00:00.000",
  "lastModified": "2024-02-10T10:00:00.000", "vulnStatus": "Analyzed", "cveTags": [{"sourceIdentifier": "x", "tags": ["disputed"]}],
  "cisaExploitAdd": "2024-02-05", "cisaActionDue": "2024-02-26", "cisaRequiredAction": "Update.", "cisaVulnerabilityName": "Example",
  "descriptions": [{"lang": "es", "value": "Un fallo."}, {"lang": "en", "value": "A flaw."}],
  "metrics": {
    "cvssMetricV31": [
      {"source": "nvd@nist.gov", "type": "Primary", "cvssData": {"version": "3.1", "baseScore": 9.8, "baseSeverity": "CRITICAL",
       "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}},
      {"source": "security@example.org", "type": "Secondary", "cvssData": {"version": "3.1", "baseScore": 7.5,
       "baseSeverity": "HIGH", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"}}],
    "cvssMetricV2": [{"source": "nvd@nist.gov", "type": "Primary", "baseSeverity": "HIGH",
       "cvssData": {"version": "2.0", "baseScore": 10.0, "vectorString": "AV:N/AC:L/Au:N/C:C/I:C/A:C"}}]},
  "weaknesses": [{"source": "nvd@nist.gov", "type": "Primary", "description": [{"lang": "en", "value": "CWE-787"},
                  {"lang": "en", "value": "NVD-CWE-noinfo"}]}],
  "configurations": [{"operator": "AND", "nodes": [
     {"operator": "OR", "negate": false, "cpeMatch": [
       {"vulnerable": true, "criteria": "cpe:2.3:a:example:server:*:*:*:*:*:*:*:*", "versionStartExcluding": "1.0",
        "versionEndExcluding": "2.0", "matchCriteriaId": "x"},
       {"vulnerable": true, "criteria": "cpe:2.3:a:example:server:0.9:beta\\:1:*:*:*:*:*:*", "matchCriteriaId": "x"}]},
     {"operator": "OR", "negate": false, "cpeMatch": [
       {"vulnerable": false, "criteria": "cpe:2.3:o:linux:linux_kernel:-:*:*:*:*:*:*:*", "matchCriteriaId": "x"}]}]}],
  "references": [{"url": "https://example.org/a", "source": "security@example.org", "tags": ["Patch"]}]})json";
}

QByteArray osvDocument()
{
    return R"json({"schema_version": "1.7.0", "id": "GHSA-4G4C-8GQH-M4VM", "aliases": ["cve-2024-1001"], "related": ["CVE-2023-1"],
  "upstream": ["CVE-2024-1002"], "modified": "2024-02-03T00:00:00Z", "published": "2024-02-01T00:00:00Z",
  "withdrawn": "2024-02-04T00:00:00Z", "summary": "Overflow", "details": "A flaw.",
  "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}, {"type": "Ubuntu", "score": "medium"}],
  "affected": [{"package": {"ecosystem": "PyPI", "name": "example", "purl": "pkg:pypi/example"}, "versions": ["1.0", "1.1"],
    "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"introduced": "2.0"}, {"fixed": "1.5"}, {"fixed": "2.3"}]},
               {"type": "GIT", "repo": "https://example.org/r", "events": [{"introduced": "0"}, {"fixed": "aa"}, {"fixed": "bb"}]},
               {"type": "ECOSYSTEM", "events": [{"introduced": "3.0"}, {"last_affected": "3.1"}]}],
    "ecosystem_specific": {"imports": [{"path": "example.org/x", "symbols": ["Parse"]}]},
    "database_specific": {"cwes": [{"cweId": "CWE-20"}]}}],
  "references": [{"type": "FIX", "url": "https://example.org/b"}, {"type": "WEB", "url": "https://example.org/a"}],
  "credits": [{"name": "A. Finder", "type": "FINDER"}],
  "database_specific": {"cwe_ids": ["CWE-787"], "severity": "MODERATE", "github_reviewed": true}})json";
}

QByteArray ghsaGraphQlPage()
{
    return R"json({"data": {"securityVulnerabilities": {"edges": [
  {"node": {"advisory": {"identifiers": [{"type": "GHSA", "value": "GHSA-4g4c-8gqh-m4vm"}, {"type": "CVE", "value": "CVE-2024-1001"}],
     "summary": "Overflow", "severity": "MODERATE", "publishedAt": "2024-02-01T00:00:00Z", "withdrawnAt": null,
     "references": [{"url": "https://example.org/a"}], "cvss": {"score": 9.8,
     "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}, "cwes": {"nodes": [{"cweId": "CWE-787"}]}},
    "package": {"ecosystem": "PIP", "name": "example"}, "firstPatchedVersion": {"identifier": "1.5"}, "vulnerableVersionRange": "< 1.5"}},
  {"node": {"advisory": {"identifiers": [{"type": "GHSA", "value": "GHSA-4g4c-8gqh-m4vm"}], "summary": "Overflow"},
    "package": {"ecosystem": "NPM", "name": "example-js"}, "firstPatchedVersion": null, "vulnerableVersionRange": ">= 1.0, <= 1.2"}}],
  "pageInfo": {"hasNextPage": false}}}})json";
}

QByteArray ghsaRest()
{
    return R"json([{"ghsa_id": "GHSA-4g4c-8gqh-m4vm", "cve_id": "CVE-2024-1001", "html_url": "https://example.org/advisory",
  "summary": "Overflow", "description": "A flaw.", "type": "reviewed", "severity": "critical",
  "source_code_location": "https://example.org/r", "identifiers": [{"type": "GHSA", "value": "GHSA-4g4c-8gqh-m4vm"}],
  "references": ["https://example.org/a"], "published_at": "2024-02-01T00:00:00Z", "updated_at": "2024-02-02T00:00:00Z",
  "withdrawn_at": "2024-02-03T00:00:00Z", "cvss_severities": {"cvss_v3": {"score": 9.8,
  "vector_string": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}, "cvss_v4": {"vector_string": null, "score": null}},
  "cwes": [{"cwe_id": "CWE-787", "name": "Write"}], "epss": {"percentage": 0.25, "percentile": 0.9},
  "credits": [{"user": {"login": "finder"}, "type": "reporter"}],
  "vulnerabilities": [{"package": {"ecosystem": "pip", "name": "example"}, "vulnerable_version_range": "= 1.1.6",
  "first_patched_version": "1.1.7", "vulnerable_functions": ["parse"]}]}])json";
}

QByteArray kevCatalogue()
{
    return R"json({"title": "CISA Catalog of Known Exploited Vulnerabilities", "catalogVersion": "2024.02.05", "dateReleased": "2024-02-05T18:00:00.0000Z", "count": 1,
  "vulnerabilities": [{"cveID": "CVE-2024-1001", "vendorProject": "Example", "product": "Server", "vulnerabilityName": "Overflow",
  "dateAdded": "2024-02-05", "shortDescription": "A flaw.", "requiredAction": "Update.", "dueDate": "2024-02-26",
  "knownRansomwareCampaignUse": "Known", "notes": "https://example.org/a", "cwes": ["CWE-787", "CWE-20"]}]})json";
}

QByteArray kevTable()
{
    return "cveID,vendorProject,product,vulnerabilityName,dateAdded,shortDescription,requiredAction,dueDate,"
           "knownRansomwareCampaignUse,notes,cwes\r\n"
           "CVE-2024-1001,Example,Server,Overflow,2024-02-05,A flaw.,Update.,2024-02-26,Known,https://example.org/a,"
           "\"CWE-787, CWE-20\"\r\n";
}

QByteArray epssTable()
{
    return "#model_version:v2025.03.14,score_date:2025-12-26T12:55:00Z\ncve,epss,percentile\nCVE-2024-1001,0.25,0.9\n";
}

QByteArray epssPage()
{
    return R"json({"status": "OK", "status-code": 200, "version": "1.0", "total": 1, "offset": 0, "limit": 100,
  "data": [{"cve": "CVE-2024-1001", "epss": "0.250000000", "percentile": "0.900000000", "date": "2025-12-26"}]})json";
}

QByteArrayList oneOfEachFormat()
{
    return {cveRecord(), nvdCve(), osvDocument(), ghsaGraphQlPage(), ghsaRest(), kevCatalogue(), kevTable(), epssTable(), epssPage()};
}

} // namespace firebreak::test

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

} // namespace firebreak::test

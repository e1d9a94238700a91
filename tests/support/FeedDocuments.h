// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace firebreak::test {

/// Small documents of the public formats. They are apart from the tests because moc does not read every raw
/// string.

/// An OSV document GO-2024-NUMBER on one line, with brackets and quotes in its title.
[[nodiscard]] QByteArray osv(int number);
/// An OSV document whose details are this JSON value.
[[nodiscard]] QByteArray osvWithDetails(const QByteArray& json);
/// A page of the NVD API around items.
[[nodiscard]] QByteArray nvdPage(const QByteArrayList& items);
/// An item of such a page, CVE-2024-NUMBER.
[[nodiscard]] QByteArray nvdItem(int number);

/// One rich document of each format, with the fields that real ones have; all of them are read.
[[nodiscard]] QByteArray cveRecord();
[[nodiscard]] QByteArray nvdCve();
[[nodiscard]] QByteArray osvDocument();
[[nodiscard]] QByteArray ghsaGraphQlPage();
[[nodiscard]] QByteArray ghsaRest();
[[nodiscard]] QByteArray kevCatalogue();
[[nodiscard]] QByteArray kevTable();
[[nodiscard]] QByteArray epssTable();
[[nodiscard]] QByteArray epssPage();
[[nodiscard]] QByteArrayList oneOfEachFormat();

} // namespace firebreak::test

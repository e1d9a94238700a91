// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace firebreak::test {

/// The third-party corpora, named by the environment variable FIREBREAK_TEST_DATA. They are read where they lie and
/// never copied into the tree. A test starts with `if (!corpusPresent()) QSKIP(corpusHint());`.
/// Where FIREBREAK_REQUIRE_CORPORA is set, as packaging/test does in CI, absence aborts the program: a skip must not
/// pass there.
[[nodiscard]] bool corpusPresent();
[[nodiscard]] const char* corpusHint();
/// Absolute path of `relative` within the corpora.
[[nodiscard]] QString corpusPath(const QString& relative);
/// Whole content; `.zst` and `.gz` are unpacked. Aborts the test program when the file is missing: a corpus without it is broken.
[[nodiscard]] QByteArray corpusBytes(const QString& relative);
/// Rows of an NDJSON table (plain or `.zst`).
[[nodiscard]] QList<QJsonObject> corpusRows(const QString& relative);

} // namespace firebreak::test

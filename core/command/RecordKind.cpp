// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/RecordKind.h"

namespace firebreak {
namespace {

constexpr std::array Words = {"report",   "flaw",        "note",     "person",      "task",    "affect",     "tracker",
                              "erratum",  "incident",    "deliverable", "bulletin", "translation", "message", "attachment",
                              "offering", "stream",      "manifest", "policy",      "template", "view"};
static_assert(Words.size() == AllRecordKinds.size());

} // namespace

QLatin1String toWord(RecordKind kind)
{
    return QLatin1String(Words[std::size_t(kind) - 1]);
}

Result<RecordKind> recordKindFromWord(QStringView word)
{
    for (const RecordKind kind : AllRecordKinds) {
        if (word == toWord(kind))
            return kind;
    }
    return failure(error::RecordKindUnknown, {}, {word.toString()});
}

Result<RecordKind> recordKindFromNumber(qint64 number)
{
    for (const RecordKind kind : AllRecordKinds) {
        if (number == qint64(kind))
            return kind;
    }
    return failure(error::RecordKindUnknown, {}, {QString::number(number)});
}

} // namespace firebreak

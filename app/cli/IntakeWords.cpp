// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/IntakeWords.h"

#include "app/cli/CliCommand.h"
#include "core/intake/IntakeError.h"

namespace firebreak {
namespace {

struct Words
{
    ErrorCode code;
    QLatin1String words; ///< %1: the first detail
};

constexpr Words Table[] = {
    {error::IntakeJsonSyntax, QLatin1String("this is not well-formed JSON")},
    {error::IntakeUtf8, QLatin1String("the text is not valid UTF-8")},
    {error::IntakeTooDeep, QLatin1String("it is nested deeper than any real document")},
    {error::IntakeTooLarge, QLatin1String("it is larger than the limit")},
    {error::IntakeKeyRepeated, QLatin1String("the field \"%1\" is there twice")},
    {error::IntakeFormatUnknown, QLatin1String("this is none of the formats that can be read")},
    {error::IntakeFieldMissing, QLatin1String("a field is missing that nothing can be filed without")},
    {error::IntakeFieldType, QLatin1String("the field has another type than its format says")},
    {error::IntakeFieldValue, QLatin1String("the field cannot have the value \"%1\"")},
    {error::IntakeArchiveDamaged, QLatin1String("it does not unpack: damaged or cut off")},
    {error::IntakeArchiveLocked, QLatin1String("it is locked with a password")},
    {error::IntakeFileUnreadable, QLatin1String("the file cannot be read")},
    {error::IntakeEmpty, QLatin1String("there is nothing in it")},
    {error::IntakeTooManyRefused, QLatin1String("too much of it was refused; the rest was not read")},
    {error::IntakeTimeout, QLatin1String("it took longer than the limit; the rest was not read")},
    {error::IntakeCancelled, QLatin1String("cancelled; the rest was not read")},
};

} // namespace

QString intakeWords(const Error& error)
{
    if (error.code == error::IntakeFileUnreadable && error.details.value(0) == error::FileIsMissing)
        return QStringLiteral("there is no such file");
    if (error.code == error::IntakeFileUnreadable && error.details.value(0) == error::FileIsFolder)
        return QStringLiteral("this is a folder; name the files in it");
    for (const Words& entry : Table) {
        if (entry.code == error.code) {
            const QString words = entry.words;
            return words.contains(u"%1") ? words.arg(error.details.value(0)) : words;
        }
    }
    return error.code.word();
}

QString refusalLine(const QString& file, const Error& error)
{
    const QString place = error.place.isEmpty() ? QString() : error.place + QLatin1String(": ");
    return visibleText(
        QStringLiteral("%1: %2%3 (%4)").arg(file, place, intakeWords(error), QString(error.code.word())));
}

} // namespace firebreak

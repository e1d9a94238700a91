// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportWords.h"

#include "core/intake/IntakeError.h"
#include "core/storage/StorageError.h"

namespace firebreak::ui {
namespace {

struct Words
{
    ErrorCode code;
    const char* words; ///< %1: the first detail
};

constexpr Words Table[] = {
    {error::IntakeJsonSyntax, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "this is not well-formed JSON")},
    {error::IntakeUtf8, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "the text is not valid UTF-8")},
    {error::IntakeTooDeep, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "it is nested deeper than any real document")},
    {error::IntakeTooLarge, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "it is larger than the limit")},
    {error::IntakeKeyRepeated, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "the field “%1” is there twice")},
    {error::IntakeFormatUnknown, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "this is none of the formats that can be read")},
    {error::IntakeFieldMissing, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "a field is missing that nothing can be filed without")},
    {error::IntakeFieldType, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "the field has another type than its format says")},
    {error::IntakeFieldValue, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "the field can't have the value “%1”")},
    {error::IntakeArchiveDamaged, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "it does not unpack: damaged or cut off")},
    {error::IntakeArchiveLocked, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "it is locked with a password")},
    {error::IntakeFileUnreadable, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "the file can't be read")},
    {error::IntakeEmpty, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "there is nothing in it")},
    {error::IntakeTooManyRefused, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "too much of it was refused; the rest was not read")},
    {error::IntakeTimeout, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "it took longer than the limit; the rest was not read")},
    {error::IntakeCancelled, QT_TRANSLATE_NOOP("firebreak::ui::ImportWords", "cancelled; the rest was not read")},
};

} // namespace

QString ImportWords::reason(const Error& error)
{
    if (error.code == error::IntakeFileUnreadable && error.details.value(0) == error::FileIsMissing)
        return tr("there is no such file");
    if (error.code == error::IntakeFileUnreadable && error.details.value(0) == error::FileIsFolder)
        return tr("this is a folder; choose the files in it");
    for (const Words& entry : Table) {
        if (entry.code == error.code) {
            const QString words = tr(entry.words);
            return words.contains(QLatin1String("%1")) ? words.arg(error.details.value(0)) : words;
        }
    }
    return QString(error.code.word());
}

QString ImportWords::refusal(const QString& file, const Error& error)
{
    return error.place.isEmpty() ? tr("%1: %2", "file: reason").arg(file, reason(error))
                                 : tr("%1, %2: %3", "file, place: reason").arg(file, error.place, reason(error));
}

QString ImportWords::failure(const Error& error)
{
    if (error.code == error::StorageFull)
        return tr("The disk is full. What was stored before is safe; free some space and import again.");
    return tr("The workspace could not store it (%1). What was stored before is safe.").arg(toLogLine(error));
}

} // namespace firebreak::ui

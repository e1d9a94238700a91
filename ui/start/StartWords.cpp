// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartWords.h"

#include "core/storage/KeyStore.h"
#include "core/storage/StorageError.h"
#include "core/sync/LocalFiles.h"
#include "core/sync/SyncError.h"
#include "core/wire/WireError.h"

namespace firebreak::ui {
namespace {

struct Words
{
    ErrorCode code;
    const char* title;
    const char* advice;
    bool canRetry;
};

// The server's own codes are named by their words: the interface does not see the server.
constexpr Words Table[] = {
    {error::KeysLocked, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The keychain does not give the key"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "It is locked, or the question was dismissed. Your work is safe. Unlock the keychain and try again."), true},
    {error::KeysMissing, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The key of this workspace is gone"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords",
                       "The files are here, but neither the keychain nor the folder has their key. If the keychain was moved or restored, bring it back and try "
                       "again. What the server has is safe: a new folder can join it by a new invitation."), true},
    {error::KeysWrongPassphrase, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "That is not the passphrase."),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Check the keyboard layout and Caps Lock."), true},
    {error::KeysWeakPassphrase, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The passphrase is too short."),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Four or five words that you make up are easy to keep in mind."), true},
    {error::KeysDamaged, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The key file is damaged"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Restore keys.json from a backup of the folder. The other files were not touched."), true},
    {error::KeysNewerFormat, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "A newer Firebreak has written this workspace"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Update this program. Nothing was changed."), false},
    {error::StorageNewerSchema, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "A newer Firebreak has written this workspace"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Update this program. Nothing was changed."), false},
    {error::KeysIo, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The folder of the workspace can't be read or written"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Check its permissions and the free space."), true},
    {error::WorkspaceDirectory, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The folder of the workspace can't be read or written"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Check its permissions and the free space."), true},
    {error::StorageFull, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The disk is full"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Free some space and try again. What was done before is safe."), true},
    {error::WorkspaceInUse, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Another program works on this workspace"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Close the other window, or wait until firebreakctl is done, and try again."), true},
    {error::StorageWrongKey, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The key does not open these files"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "They belong to another workspace, or the key file does. Nothing was changed."), false},
    {error::StorageDamaged, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "A file of the workspace is damaged"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "What was sent to the server is safe there. Keep the folder, and join from a new one by a new invitation."), false},
    {error::InvitationMalformed, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "This is no invitation."),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Copy the whole line, from “firebreak1:” to its end."), true},
    {error::SyncAlreadyJoined, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "This workspace has joined a server already."),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Start without an invitation, or choose another folder for the other server."), false},
    {error::SyncUnreachable, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The server can't be reached."),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Check the network, then try again. The invitation stays good."), true},
    {error::SyncTimeOut, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The server does not answer."),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Check the network, then try again. The invitation stays good."), true},
    {error::SyncCertificate, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "This is not the server of the invitation."),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Its certificate is another one. Nothing was sent. Ask whoever runs the server."), true},
    {error::SyncOrganisation, QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The server does not speak for its organisation."),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Nothing was sent. Ask whoever runs the server."), true},
};

struct NamedWords
{
    const char* code;
    const char* title;
    const char* advice;
};

constexpr NamedWords ServerTable[] = {
    {"auth.refused", QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The server refuses this invitation."),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "It has been used, or it is too old. Ask for a new one.")},
    {"server.directory", QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The folder of the built-in server can't be read or written"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "Check its permissions and the free space.")},
    {"server.listen-failed", QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "The built-in server could not start"),
     QT_TRANSLATE_NOOP("firebreak::ui::StartWords", "This machine did not give it a port on the loopback network.")},
};

const Words* find(const Error& error)
{
    for (const Words& words : Table) {
        if (words.code == error.code)
            return &words;
    }
    return nullptr;
}

const NamedWords* findNamed(const Error& error)
{
    for (const NamedWords& words : ServerTable) {
        if (error.code.word() == QLatin1String(words.code))
            return &words;
    }
    return nullptr;
}

} // namespace

QString StartWords::title(const Error& error)
{
    if (const Words* words = find(error))
        return tr(words->title);
    if (const NamedWords* words = findNamed(error))
        return tr(words->title);
    return tr("The workspace did not open");
}

QString StartWords::advice(const Error& error)
{
    if (const Words* words = find(error))
        return tr(words->advice);
    if (const NamedWords* words = findNamed(error))
        return tr(words->advice);
    return tr("Nothing was changed. The code is: %1").arg(toLogLine(error));
}

QString StartWords::line(const Error& error)
{
    return title(error) + u' ' + advice(error);
}

bool StartWords::canRetry(const Error& error)
{
    const Words* words = find(error);
    return !words || words->canRetry;
}

} // namespace firebreak::ui

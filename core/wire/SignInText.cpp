// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/SignInText.h"

namespace firebreak {

QByteArray joinText(const QByteArray& certificate, const QByteArray& secret, const QByteArray& deviceKey)
{
    return "firebreak-join-v1\n" + certificate.toHex() + '\n' + secret + '\n' + deviceKey;
}

QByteArray enrolmentText(const Uuid& organisation, const RecordId& person, const DeviceId& device,
                         const QByteArray& deviceKey)
{
    return "firebreak-enrolment-v1\n" + organisation.toText().toLatin1() + '\n' + person.toText().toLatin1() + '\n'
        + device.toText().toLatin1() + '\n' + deviceKey;
}

QByteArray tokenText(const QByteArray& certificate, const DeviceId& device, const QByteArray& challenge)
{
    return "firebreak-token-v1\n" + certificate.toHex() + '\n' + device.toText().toLatin1() + '\n' + challenge;
}

} // namespace firebreak

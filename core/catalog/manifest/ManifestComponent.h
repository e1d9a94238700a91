// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace firebreak {

/// One package, container, file or device that a manifest lists.
struct ManifestComponent
{
    QString reference; ///< what the document's relations call it: bom-ref, SPDXID
    QString type;      ///< the document's word, such as "library"; empty: not said
    QString group;     ///< vendor, namespace or publisher of the name
    QString name;
    QString version;
    QStringList purls; ///< as written; most have one
    QStringList cpes;  ///< as written

    friend bool operator==(const ManifestComponent&, const ManifestComponent&) = default;
};

} // namespace firebreak

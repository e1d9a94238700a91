// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssRating.h"

#include "core/cvss/CvssV2.h"
#include "core/cvss/CvssV3.h"
#include "core/cvss/CvssV4.h"

namespace firebreak {

QLatin1String toText(CvssNomenclature nomenclature)
{
    constexpr std::array texts{"CVSS-B", "CVSS-BT", "CVSS-BE", "CVSS-BTE"};
    return QLatin1String(texts[std::size_t(nomenclature)]);
}

QString CvssRating::macrovectorText() const
{
    QString text;
    if (version == CvssVersion::V4_0) {
        for (const quint8 level : macrovector)
            text += QChar(u'0' + level);
    }
    return text;
}

CvssRating rate(const CvssVector& vector)
{
    switch (vector.version()) {
    case CvssVersion::V2_0:
        return rateCvssV2(vector);
    case CvssVersion::V3_0:
    case CvssVersion::V3_1:
        return rateCvssV3(vector);
    case CvssVersion::V4_0:
        return rateCvssV4(vector);
    }
    Q_UNREACHABLE();
}

} // namespace firebreak

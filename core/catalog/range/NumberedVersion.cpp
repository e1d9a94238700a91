// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/NumberedVersion.h"

#include "core/catalog/version/VersionText.h"

#include <algorithm>

namespace firebreak {
namespace {

QString withoutLeadingZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    return digits.toString();
}

bool isOfRest(QChar c)
{
    return VersionText::isDigit(c) || VersionText::isLetter(c) || QStringView(u".-_+~:").contains(c);
}

} // namespace

QString raisedNumber(const QString& digits)
{
    QString raised = digits;
    for (qsizetype i = raised.size(); i-- > 0;) {
        if (raised.at(i) != u'9') {
            raised[i] = QChar(raised.at(i).unicode() + 1);
            return raised;
        }
        raised[i] = u'0';
    }
    return u'1' + raised;
}

std::optional<NumberedVersion> NumberedVersion::parse(QStringView text)
{
    if (text.startsWith(u'v', Qt::CaseInsensitive))
        text = text.mid(1);
    NumberedVersion version;
    while (true) {
        const QStringView digits = VersionText::takeDigits(text);
        if (digits.isEmpty())
            return std::nullopt;
        version.numbers.append(version.numbers.size() < 3 ? withoutLeadingZeros(digits) : digits.toString());
        if (text.size() < 2 || text.front() != u'.' || !VersionText::isDigit(text.at(1)))
            break;
        text = text.mid(1);
    }
    if (!std::all_of(text.cbegin(), text.cend(), isOfRest))
        return std::nullopt;
    version.rest = text.toString();
    return version;
}

QString NumberedVersion::toSemverText() const
{
    QStringList main = numbers.mid(0, 3);
    while (main.size() < 3)
        main.append(QStringLiteral("0"));
    QString text = main.join(u'.');
    if (numbers.size() > 3)
        return text + u'+' + numbers.mid(3).join(u'.') + rest;
    if (rest.startsWith(u'.'))
        return text + u'+' + rest.mid(1);
    if (rest.isEmpty() || rest.startsWith(u'-') || rest.startsWith(u'+'))
        return text + rest;
    return text + u'-' + (rest.startsWith(u'_') ? rest.mid(1) : rest);
}

QString NumberedVersion::raisedAt(qsizetype place) const
{
    QStringList raised = numbers.mid(0, place + 1);
    raised.last() = raisedNumber(raised.last());
    return raised.join(u'.');
}

} // namespace firebreak

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssExplanation.h"

#include "ui/cvss/CvssWords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace firebreak::ui {

CvssExplanation::CvssExplanation(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_values(new QLabel(this))
    , m_links(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("explainedMetric"));
    m_name->setFont(theme.font(Theme::Type::Section));
    m_values->setObjectName(QStringLiteral("explainedValues"));
    m_links->setObjectName(QStringLiteral("references"));
    for (QLabel* label : {m_name, m_sentence, m_values, m_links}) {
        label->setWordWrap(true);
        label->setTextFormat(label == m_values || label == m_links ? Qt::RichText : Qt::PlainText);
    }
    m_values->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_links->setOpenExternalLinks(true);
    m_links->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_links->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Space2);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addSpacing(Theme::Space1);
    layout->addWidget(m_values);
    layout->addStretch();
    layout->addWidget(m_links);
    connect(&theme, &Theme::changed, this, &CvssExplanation::refresh);
    refresh();
}

void CvssExplanation::show(CvssVersion version, int metric, std::optional<int> value)
{
    m_version = version;
    m_metric = metric;
    m_value = value;
    refresh();
}

void CvssExplanation::refresh()
{
    m_name->setText(CvssWords::metricName(m_version, m_metric));
    m_sentence->setText(CvssWords::metricExplanation(m_version, m_metric));
    m_values->setText(valuesText());
    m_links->setText(linksText());
    m_links->setAccessibleName(tr("Documents of CVSS %1").arg(toText(m_version)));
}

QString CvssExplanation::valuesText() const
{
    const auto values = cvssMetrics(m_version)[std::size_t(m_metric)].values;
    const QString quiet = m_theme.colors().textSecondary.name();
    const QString marked = m_theme.colors().tone(Tone::Accent).ink.name();
    const QString mono = m_theme.font(Theme::Type::MonoSecondary).families().value(0);
    // A paragraph begins with its code, which is Latin in any language and must not turn the paragraph round.
    const QString direction = layoutDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    QString text;
    for (int value = 0; value < int(values.size()); ++value) {
        const bool isSet = m_value == value;
        text += QStringLiteral(
                    "<p dir=\"%9\" style=\"margin:0 0 %1px 0\"><span style=\"font-family:'%2';color:%3\">%4</span>&nbsp;"
                    "<span style=\"color:%3;font-weight:600\">%5</span>%6<br>"
                    "<span style=\"color:%7\">%8</span></p>")
                    .arg(Theme::Space2)
                    .arg(mono, isSet ? marked : m_theme.colors().text.name(),
                         QLatin1String(values[std::size_t(value)].code),
                         CvssWords::valueName(m_version, m_metric, value).toHtmlEscaped(),
                         isSet ? QStringLiteral(" ✓") : QString(), quiet,
                         CvssWords::valueExplanation(m_version, m_metric, value).toHtmlEscaped(), direction);
    }
    return text;
}

QString CvssExplanation::linksText() const
{
    QStringList links;
    for (const CvssReference& reference : cvssReferences(m_version)) {
        links.append(QStringLiteral("<a style=\"color:%1\" href=\"%2\">%3</a>")
                         .arg(m_theme.colors().link.name(), QLatin1String(reference.url),
                              CvssWords::reference(reference.kind).toHtmlEscaped()));
    }
    return links.join(QStringLiteral(" · "));
}

} // namespace firebreak::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/FirebreakStyle.h"

#include <QApplication>
#include <QToolTip>

namespace firebreak::ui {

Theme::Theme(QObject* parent)
    : QObject(parent)
{}

void Theme::setPreference(Preference preference)
{
    const bool wasDark = isDark();
    m_preference = preference;
    announce(wasDark);
}

void Theme::setDesktopDark(bool dark)
{
    const bool wasDark = isDark();
    m_desktopDark = dark;
    announce(wasDark);
}

void Theme::announce(bool wasDark)
{
    if (wasDark != isDark())
        Q_EMIT changed();
}

bool Theme::isDark() const
{
    return m_preference == Preference::Dark || (m_preference == Preference::System && m_desktopDark);
}

const ThemeColors& Theme::colors() const
{
    return isDark() ? ThemeColors::dark() : ThemeColors::light();
}

QPalette Theme::palette() const
{
    const ThemeColors& c = colors();
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.sunken);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.textSecondary);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.accentText);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.hairline);
    p.setColor(QPalette::Dark, c.control);
    p.setColor(QPalette::Shadow, c.hairline);
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.selectionInactive);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.textDisabled);
    return p;
}

QFont Theme::font(Type type) const
{
    const bool mono = type == Type::Mono || type == Type::MonoSecondary;
    QFont font;
    font.setFamilies(mono ? QStringList{QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono")}
                          : QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                        QStringLiteral("Noto Sans Arabic")});
    font.setStyleHint(mono ? QFont::Monospace : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    switch (type) {
    case Type::Body:
        font.setPointSizeF(10);
        break;
    case Type::Mono:
        font.setPointSizeF(9.5);
        break;
    case Type::Secondary:
    case Type::MonoSecondary:
        font.setPointSizeF(9);
        break;
    case Type::Section:
        font.setPointSizeF(11);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPointSizeF(14);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void Theme::install(QApplication& application)
{
    application.setStyle(new FirebreakStyle(*this));
    application.setFont(font(Type::Body));
    const auto apply = [this, &application] {
        application.setPalette(palette());
        QToolTip::setPalette(palette());
    };
    apply();
    connect(this, &Theme::changed, &application, apply);
}

} // namespace firebreak::ui

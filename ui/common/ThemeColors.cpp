// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ThemeColors.h"

namespace firebreak::ui {
namespace {

ThemeColors makeLight()
{
    ThemeColors c;
    c.window = QColor(0xF6F7F9);
    c.base = QColor(0xFFFFFF);
    c.raised = QColor(0xFFFFFF);
    c.sunken = QColor(0xEFF1F4);
    c.hover = QColor(0xF2F4F7);
    c.selection = QColor(0xE0EAFD);
    c.selectionInactive = QColor(0xE9ECF0);
    c.hairline = QColor(0xE1E4E9);
    c.control = QColor(0x777F8B);
    c.text = QColor(0x1B1F26);
    c.textSecondary = QColor(0x555E6C);
    c.textDisabled = QColor(0x9AA2AE);
    c.accent = QColor(0x2459D9);
    c.accentText = QColor(0xFFFFFF);
    c.link = QColor(0x2153CC);
    c.shadow = QColor(15, 20, 30, 60);
    c.tones = {{
        {QColor(0x555E6C), QColor(0xE9ECF0)}, // neutral
        {QColor(0x2153CC), QColor(0xE0EAFD)}, // accent
        {QColor(0xA61B1B), QColor(0xFDE3E3)}, // critical
        {QColor(0x964600), QColor(0xFEEAD5)}, // important
        {QColor(0x6F5600), QColor(0xFAF1C8)}, // moderate
        {QColor(0x27588A), QColor(0xE2EDF9)}, // low
        {QColor(0x6B2FC9), QColor(0xEDE4FD)}, // embargo
        {QColor(0x17713D), QColor(0xDDF3E5)}, // good
        {QColor(0x855200), QColor(0xFCEFD2)}, // warning
        {QColor(0xB42318), QColor(0xFDE7E4)}, // danger
    }};
    return c;
}

ThemeColors makeDark()
{
    ThemeColors c;
    c.window = QColor(0x141619);
    c.base = QColor(0x1A1D22);
    c.raised = QColor(0x22262C);
    c.sunken = QColor(0x111316);
    c.hover = QColor(0x21252B);
    c.selection = QColor(0x24395F);
    c.selectionInactive = QColor(0x2B3038);
    c.hairline = QColor(0x2B3037);
    c.control = QColor(0x828C99);
    c.text = QColor(0xE6E9EE);
    c.textSecondary = QColor(0xA9B2BF);
    c.textDisabled = QColor(0x646D79);
    c.accent = QColor(0x6B9DFF);
    c.accentText = QColor(0x0B1220);
    c.link = QColor(0x8DB4FF);
    c.shadow = QColor(0, 0, 0, 150);
    c.tones = {{
        {QColor(0xA9B2BF), QColor(0x2B3038)}, // neutral
        {QColor(0x8DB4FF), QColor(0x24395F)}, // accent
        {QColor(0xFFA29C), QColor(0x4A1F22)}, // critical
        {QColor(0xFFB56B), QColor(0x46301B)}, // important
        {QColor(0xF0D264), QColor(0x3E3715)}, // moderate
        {QColor(0x93C4F7), QColor(0x1D3550)}, // low
        {QColor(0xCBB0FF), QColor(0x36255A)}, // embargo
        {QColor(0x63CC90), QColor(0x193D2A)}, // good
        {QColor(0xF0B95A), QColor(0x44351A)}, // warning
        {QColor(0xFF9A91), QColor(0x4A211F)}, // danger
    }};
    return c;
}

} // namespace

const ThemeColors& ThemeColors::light()
{
    static const ThemeColors colors = makeLight();
    return colors;
}

const ThemeColors& ThemeColors::dark()
{
    static const ThemeColors colors = makeDark();
    return colors;
}

} // namespace firebreak::ui

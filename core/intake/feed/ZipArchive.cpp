// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/ZipArchive.h"

#include <unzip.h>

#include <array>

namespace firebreak {

namespace {

// minizip's view of a QIODevice. The stream pointer it hands around is the device itself.

QIODevice* deviceOf(void* stream)
{
    return static_cast<QIODevice*>(stream);
}

void* openDevice(void* device, const void*, int)
{
    return device;
}

uLong readDevice(void*, void* stream, void* to, uLong size)
{
    const qint64 count = deviceOf(stream)->read(static_cast<char*>(to), qint64(size));
    return count < 0 ? 0 : uLong(count);
}

uLong writeNothing(void*, void*, const void*, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(void*, void* stream)
{
    return ZPOS64_T(deviceOf(stream)->pos());
}

long seekDevice(void*, void* stream, ZPOS64_T offset, int origin)
{
    QIODevice* device = deviceOf(stream);
    qint64 base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = device->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = device->size();
    const qint64 target = base + qint64(offset);
    return target >= 0 && target <= device->size() && device->seek(target) ? 0 : -1;
}

int closeNothing(void*, void*)
{
    return 0;
}

int deviceError(void*, void*)
{
    return 0;
}

QString shownName(const char* bytes)
{
    QString name = QString::fromUtf8(bytes);
    for (QChar& c : name) {
        const bool isHidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (isHidden || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar::ReplacementCharacter;
    }
    return name;
}

} // namespace

class ZipArchive::Handle
{
public:
    explicit Handle(QIODevice& device)
    {
        zlib_filefunc64_def functions{openDevice, readDevice,   writeNothing, tellDevice,
                                      seekDevice, closeNothing, deviceError,  &device};
        file = unzOpen2_64(&device, &functions);
    }
    ~Handle()
    {
        closeMember();
        if (file)
            unzClose(file);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    /// False when the member's checksum was wrong.
    bool closeMember()
    {
        if (!isMemberOpen)
            return true;
        isMemberOpen = false;
        return unzCloseCurrentFile(file) != UNZ_CRCERROR;
    }

    unzFile file = nullptr;
    bool isStarted = false;
    bool isMemberOpen = false;
    bool isBroken = false;
    int members = 0;
    QString name;
};

ZipArchive::ZipArchive(QIODevice& device, const FeedLimits& limits)
    : m_handle(std::make_unique<Handle>(device)), m_guard(limits), m_maxMembers(limits.maxMembers)
{
    // The members' own sizes are an attacker's to choose; the file's size is not.
    m_guard.addPacked(device.size());
    m_handle->isBroken = !m_handle->file;
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::isBroken() const
{
    return m_handle->isBroken;
}

QString ZipArchive::memberName() const
{
    return m_handle->name;
}

Result<bool> ZipArchive::next()
{
    if (m_handle->isBroken)
        return failure(error::IntakeArchiveDamaged);
    m_handle->closeMember();
    unz_global_info64 global{};
    if (unzGetGlobalInfo64(m_handle->file, &global) != UNZ_OK || global.number_entry == 0)
        return false;
    for (;;) {
        if (++m_handle->members > m_maxMembers) {
            m_handle->isBroken = true;
            return failure(error::IntakeTooLarge);
        }
        const int status =
            m_handle->isStarted ? unzGoToNextFile(m_handle->file) : unzGoToFirstFile(m_handle->file);
        m_handle->isStarted = true;
        if (status == UNZ_END_OF_LIST_OF_FILE)
            return false;
        m_handle->isBroken = status != UNZ_OK;
        if (m_handle->isBroken)
            return failure(error::IntakeArchiveDamaged);

        unz_file_info64 info{};
        std::array<char, 1024> name{};
        if (unzGetCurrentFileInfo64(m_handle->file, &info, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                    0) != UNZ_OK) {
            m_handle->isBroken = true;
            return failure(error::IntakeArchiveDamaged);
        }
        m_handle->name = shownName(name.data());
        if (m_handle->name.endsWith(QLatin1Char('/')))
            continue;
        constexpr uLong EncryptedFlag = 1;
        if (info.flag & EncryptedFlag)
            return failure(error::IntakeArchiveLocked);
        if (unzOpenCurrentFile(m_handle->file) != UNZ_OK)
            return failure(error::IntakeArchiveDamaged);
        m_handle->isMemberOpen = true;
        return true;
    }
}

Result<qint64> ZipArchive::read(char* to, qint64 size)
{
    if (!m_handle->isMemberOpen)
        return 0;
    const int count = unzReadCurrentFile(m_handle->file, to, unsigned(std::min<qint64>(size, 1 << 30)));
    if (count < 0)
        return failure(error::IntakeArchiveDamaged);
    if (count == 0 && !m_handle->closeMember())
        return failure(error::IntakeArchiveDamaged);
    return m_guard.addUnpacked(count);
}

} // namespace firebreak

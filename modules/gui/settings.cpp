// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/settings.h"

#include <QDir>
#include <QStandardPaths>

namespace clew::gui {

namespace {

constexpr qsizetype mostRecentStores = 8;

QString settingsFile(const QString& profileFolder)
{
    const QString folder =
        profileFolder.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/clew")
            : profileFolder;
    QDir().mkpath(folder);
    return folder + QStringLiteral("/clew.ini");
}

} // namespace

Settings::Settings(const QString& profileFolder)
    : m_file(std::make_unique<QSettings>(settingsFile(profileFolder), QSettings::IniFormat))
{
    m_file->setValue(QStringLiteral("settings/version"), 1);
}

QByteArray Settings::layoutOf(const QString& name) const
{
    return m_file->value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayoutOf(const QString& name, const QByteArray& layout)
{
    m_file->setValue(QStringLiteral("layout/") + name, layout);
}

void Settings::rememberStore(const QString& path, const QString& user)
{
    QStringList recent = get(settings::recentStores);
    recent.removeAll(path);
    recent.prepend(path);
    set(settings::recentStores, recent.first(qMin(recent.size(), mostRecentStores)));
    set(settings::lastStore, path);
    set(settings::lastUser, user);
}

} // namespace clew::gui

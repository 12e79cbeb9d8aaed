// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QSettings>

#include <memory>

namespace clew::gui {

/// A person's own choice on this computer: its key in the file, and what holds without one.
template<typename T>
struct Setting
{
    const char* key;
    T byDefault;
};

/// All of them. What a shop decides for everybody stands in the store.
namespace settings {
inline const Setting<QString> lastStore{"store/last", {}};
inline const Setting<QString> lastUser{"store/user", {}};
inline const Setting<QString> theme{"look/theme", QStringLiteral("system")};
inline const Setting<QString> language{"look/language", QStringLiteral("system")};
inline const Setting<int> textPercent{"look/text_percent", 100};
/// The gauges that send by themselves (gauge_devices.h), as JSON.
inline const Setting<QString> gauges{"bench/gauges", {}};
/// Whether they are heard while another program has the keyboard.
inline const Setting<bool> gaugesArmed{"bench/armed", false};
/// Where the photos of a microscope's camera appear; empty: there is none.
inline const Setting<QString> cameraFolder{"bench/camera_folder", {}};
inline const Setting<int> idleMinutes{"lock/idle_minutes", 5};
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QStringList> recentStores{"store/recent", {}};
} // namespace settings

/// The choices of one profile: an INI file in the profile's folder. Holds nothing secret, and no
/// record's name but those of this station's gauges.
class Settings
{
public:
    /// The folder is made where it is missing; empty: the computer's place for programs' settings.
    explicit Settings(const QString& profileFolder);

    template<typename T>
    T get(const Setting<T>& setting) const
    {
        return m_file->value(QLatin1String(setting.key), QVariant::fromValue(setting.byDefault)).template value<T>();
    }
    template<typename T>
    void set(const Setting<T>& setting, const T& value)
    {
        m_file->setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }
    /// The header of a list or the like, under a name of its own.
    QByteArray layoutOf(const QString& name) const;
    void setLayoutOf(const QString& name, const QByteArray& layout);

    void rememberStore(const QString& path, const QString& user);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace clew::gui

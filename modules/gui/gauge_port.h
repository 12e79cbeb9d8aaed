// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/gauge_devices.h"

#include <QObject>

class QSerialPort;

namespace clew::gui {

/// One gauge on a serial line: opens it, cuts what comes into frames, and tells each.
class GaugePort final : public QObject
{
    Q_OBJECT

public:
    GaugePort(const GaugeDevice& device, QObject* parent);
    ~GaugePort() override;

    const GaugeDevice& device() const { return m_device; }
    /// Io with the port's name where the line can't be opened.
    Result<> open();

signals:
    void frame(const QByteArray& raw);
    void lost(const QString& problem);

private:
    GaugeDevice m_device;
    QSerialPort* m_port;
    domain::FrameCutter m_cutter;
};

} // namespace clew::gui

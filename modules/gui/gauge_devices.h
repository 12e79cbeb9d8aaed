// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gauge_frame.h"
#include "gui/settings.h"

namespace clew::gui {

/// A gauge that sends its values to this computer by itself.
struct GaugeDevice
{
    QString gauge; ///< its code in the store
    QString port;  ///< of a serial line: "ttyUSB0", "COM3" or a path; empty: it types like a keyboard
    int baud = 9600;
    QString format = QStringLiteral("8N1"); ///< data bits, parity (N, E, O), stop bits
    domain::FrameRule rule;
    bool deviation = false; ///< it shows the deviation from nominal

    bool isSerial() const { return !port.isEmpty(); }
};

/// The gauges of this station; what can't be read is left out.
QList<GaugeDevice> gaugeDevices(const Settings& settings);
void setGaugeDevices(Settings& settings, const QList<GaugeDevice>& devices);

/// Invalid with a sentence where a device can't work as it is described.
Result<> checkDevice(const GaugeDevice& device);

} // namespace clew::gui

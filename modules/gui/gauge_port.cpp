// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gauge_port.h"

#include <QSerialPort>

namespace clew::gui {

namespace {

QSerialPort::Parity parityOf(QChar letter)
{
    if (letter == QLatin1Char('E'))
        return QSerialPort::EvenParity;
    return letter == QLatin1Char('O') ? QSerialPort::OddParity : QSerialPort::NoParity;
}

} // namespace

GaugePort::GaugePort(const GaugeDevice& device, QObject* parent)
    : QObject(parent),
      m_device(device),
      m_port(new QSerialPort(device.port, this))
{
    connect(m_port, &QSerialPort::readyRead, this, [this] {
        for (const QByteArray& raw : m_cutter.take(m_port->readAll()))
            emit frame(raw);
    });
    connect(m_port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        if (error == QSerialPort::ResourceError)
            emit lost(tr("Gauge %1 is gone from %2; plug it in and open the Bench again.")
                          .arg(m_device.gauge, m_device.port));
    });
}

GaugePort::~GaugePort()
{
    m_port->disconnect(this);
}

Result<> GaugePort::open()
{
    m_port->setBaudRate(m_device.baud);
    m_port->setDataBits(m_device.format.startsWith(QLatin1Char('7')) ? QSerialPort::Data7 : QSerialPort::Data8);
    m_port->setParity(parityOf(m_device.format.at(1)));
    m_port->setStopBits(m_device.format.endsWith(QLatin1Char('2')) ? QSerialPort::TwoStop : QSerialPort::OneStop);
    if (m_port->open(QIODevice::ReadOnly))
        return {};
    return fail(Error::Code::Io,
                tr("The line %1 of gauge %2 can't be opened; see that it is plugged in and no other program has it.")
                    .arg(m_device.port, m_device.gauge),
                m_port->errorString());
}

} // namespace clew::gui

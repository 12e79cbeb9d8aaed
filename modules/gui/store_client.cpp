// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/store_client.h"

namespace clew::gui {

StoreClient::StoreClient(std::unique_ptr<services::StoreThread> thread, QObject* parent)
    : QObject(parent),
      m_thread(std::move(thread))
{
}

StoreClient::~StoreClient()
{
    m_thread->stop();
}

} // namespace clew::gui

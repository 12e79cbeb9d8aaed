// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/testing.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

/// The shipped languages are complete, and hold exactly what the sources say.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data() { addFiles(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        const QString text = content(QStringLiteral(CLEW_SOURCE_DIR "/translations/") + file);
        QVERIFY(text.contains(QStringLiteral("language=")));
        QVERIFY(text.count(QStringLiteral("<message")) > 3);
        QCOMPARE(text.count(QStringLiteral("unfinished")), 0);
        QCOMPARE(text.count(QStringLiteral("<translation></translation>")), 0);
        QCOMPARE(text.count(QStringLiteral("<name>clew::")), 0); // a class is looked up by its own name alone
    }

    void theFilesHoldWhatTheSourcesSay_data() { addFiles(); }
    void theFilesHoldWhatTheSourcesSay()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        QProcess script;
        script.start(QStringLiteral(CLEW_SOURCE_DIR "/scripts/translate.sh"),
                     {QStringLiteral("--into"), folder.path()});
        QVERIFY(script.waitForFinished(60000));
        QCOMPARE(script.exitCode(), 0);
        QVERIFY2(content(folder.filePath(file)) == content(QStringLiteral(CLEW_SOURCE_DIR "/translations/") + file),
                 "run scripts/translate.sh, and translate what is new");
    }

private:
    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file :
             QDir(QStringLiteral(CLEW_SOURCE_DIR "/translations")).entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(file)) << file;
    }
    static QString content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"

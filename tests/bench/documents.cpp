// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "../signing/signer_people.h"
#include "bench/bench.h"
#include "reports/first_article_report.h"
#include "support/sample_documents.h"

namespace clew::bench {

/// The report is the rich sample of the report's own tests; the key is RSA-3072, the slower of both kinds, and already
/// unlocked, as unlocking is slow on purpose.
std::vector<Figure> measureDocuments(const Bench& bench)
{
    const domain::FirstArticle article = test::sampleFirstArticle();
    const test::People people;
    const signing::SignRequest request = people.request(people.inspector, QStringLiteral("Signature1"));
    std::vector<Taken> drawing;
    std::vector<Taken> signingRuns;
    int pages = 0;
    for (int i = 0; i < bench.runs; ++i) {
        const Stopwatch draw;
        const reports::Issued issued = MUST(reports::issueFirstArticle(article));
        drawing.push_back(draw.taken());
        pages = issued.pages;
        signing::SignRequest onPage = request;
        onPage.place = signing::SignaturePlace{0, 300, 60, 200, 60};
        const Stopwatch sign;
        MUST(signing::signPdf(issued.pdf, onPage));
        signingRuns.push_back(sign.taken());
    }
    const Taken drawn = median(drawing);
    const Taken signedOnce = median(signingRuns);
    return {{.name = QStringLiteral("first article report of %1 pages").arg(pages),
             .unit = QStringLiteral("ms"),
             .wall = drawn.wallMs,
             .cpu = drawn.cpuMs,
             .goal = 150},
            {.name = QStringLiteral("one signature on it"),
             .unit = QStringLiteral("ms"),
             .wall = signedOnce.wallMs,
             .cpu = signedOnce.cpuMs,
             .goal = 15}};
}

} // namespace clew::bench

package org.shice.board.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.board.BulletinDocument;
import org.shice.board.BulletinText;
import org.shice.board.BulletinWords;
import org.shice.board.Bulletins;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.springframework.stereotype.Component;

/** The report as a page of A4 with the fonts and sizes of official documents (GB/T 9704). */
@Component
class DocxBulletin implements BulletinDocument {

    private final Bulletins bulletins;
    private final BulletinWords words;

    DocxBulletin(Bulletins bulletins, BulletinWords words) {
        this.bulletins = bulletins;
        this.words = words;
    }

    @Override
    public void write(
            CampaignId campaign,
            @Nullable UnitId below,
            LocalDate from,
            LocalDate until,
            Locale locale,
            OutputStream target) {
        var text = words.text(bulletins.bulletin(campaign, below, from, until), locale);
        try (var page = new OfficialPage()) {
            fill(page, text);
            page.write(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(OfficialPage page, BulletinText text) {
        page.title(text.title());
        page.centred(text.period());
        page.flush(text.opening().get(0));
        text.opening().stream().skip(1).forEach(page::paragraph);
        for (var section : text.sections()) {
            page.heading(section.heading());
            section.paragraphs().forEach(page::paragraph);
            if (!section.table().rows().isEmpty()) {
                page.table(section.table().heads(), section.table().rows());
            }
        }
        page.space();
        text.signature().forEach(page::signature);
    }
}

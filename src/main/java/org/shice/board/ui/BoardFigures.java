package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Figures;
import org.shice.board.Board.Selection;
import org.shice.board.BoardFigure;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.ui.FigureRow;
import org.shice.ui.FigureRow.Figure;
import org.shice.ui.StateBadge.Tone;

/** The numbers of everything shown, side by side. */
final class BoardFigures extends Composite<Div> {

    BoardFigures(CampaignId campaign, @Nullable UnitId below, Figures figures) {
        getContent().addClassName("board-figures");
        getContent()
                .add(new FigureRow(figures.shown().stream()
                        .map(figure -> new Figure(
                                getTranslation(Texts.key(figure)),
                                figures.total().of(figure),
                                BoardAddress.people(campaign, new Selection(figure, below, null, false)),
                                tone(figure)))
                        .toList()));
    }

    private static Tone tone(BoardFigure figure) {
        return switch (figure) {
            case OVERDUE -> Tone.DANGER;
            case RETURNED -> Tone.WARNING;
            case EFFECTIVE -> Tone.SUCCESS;
            default -> Tone.ACTIVE;
        };
    }
}

package org.shice.campaign.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.organization.UnitId;
import org.shice.review.Stage;

/** The addresses of the pages of campaigns, so that every number can be a link to the list behind it. */
final class CampaignAddress {

    private static final String CAMPAIGN = "campaign";
    private static final String UNIT = "unit";
    private static final String STAGE = "stage";
    private static final String ONLY = "only";
    private static final String OVERDUE = "overdue";

    private CampaignAddress() {}

    static String campaign(CampaignId id) {
        return CampaignListView.ROUTE + "/" + id;
    }

    static String progress(CampaignId id, @Nullable UnitId unit) {
        return ProgressView.ROUTE + query(id, new CaseQuery(unit, Set.of(), false));
    }

    static String cases(CampaignId id, CaseQuery query) {
        return CaseListView.ROUTE + query(id, query);
    }

    static String excluded(CampaignId id, @Nullable UnitId unit) {
        return ExcludedListView.ROUTE + query(id, new CaseQuery(unit, Set.of(), false));
    }

    /** The tasks of the same stage and unit, for reviewers. */
    static String tasks(CampaignId id, CaseQuery query) {
        return "tasks" + query(id, query) + "&scope=area";
    }

    static CampaignId campaign(Optional<String> text) {
        return text.flatMap(id -> parsed(id, CampaignId::of)).orElseThrow(NotFoundException::new);
    }

    static Optional<CampaignId> campaign(QueryParameters parameters) {
        return parameters.getSingleParameter(CAMPAIGN).flatMap(text -> parsed(text, CampaignId::of));
    }

    static CaseQuery query(QueryParameters parameters) {
        return new CaseQuery(
                parameters
                        .getSingleParameter(UNIT)
                        .flatMap(text -> parsed(text, UnitId::of))
                        .orElse(null),
                parameters.getSingleParameter(STAGE).stream()
                        .flatMap(text -> Stream.of(text.split(",", -1)))
                        .flatMap(text -> parsed(text, Stage::valueOf).stream())
                        .collect(Collectors.toSet()),
                parameters.getSingleParameter(ONLY).filter(OVERDUE::equals).isPresent());
    }

    private static String query(CampaignId id, CaseQuery query) {
        var parts = new ArrayList<String>();
        parts.add(CAMPAIGN + "=" + id);
        if (query.below() != null) {
            parts.add(UNIT + "=" + query.below());
        }
        if (!query.stages().isEmpty()) {
            var names = query.stages().stream().sorted().map(Stage::name).collect(Collectors.joining(","));
            parts.add(STAGE + "=" + names);
        }
        if (query.overdueOnly()) {
            parts.add(ONLY + "=" + OVERDUE);
        }
        return "?" + String.join("&", parts);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}

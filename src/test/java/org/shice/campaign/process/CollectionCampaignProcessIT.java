package org.shice.campaign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.CoversModels;
import org.shice.ShiceIT;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ShiceIT
@CoversModels("collection-campaign.bpmn")
class CollectionCampaignProcessIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    private CampaignCity city;

    @BeforeEach
    void build() {
        city = new CampaignCity(context);
    }

    @Test
    void opening_enrolls_chunk_by_chunk_and_waits_for_the_closing() {
        city.staff(city.first, 120);
        var id = city.created();
        city.people.as(city.lead, () -> campaigns.open(id));

        assertThat(standsAt(id)).containsExactly(CollectionCampaignProcess.SERVICE_TASK_ENROL_NEXT_CHUNK);
        city.runOneJob(id);
        assertThat(standsAt(id)).containsExactly(CollectionCampaignProcess.SERVICE_TASK_ENROL_NEXT_CHUNK);
        city.runOneJob(id);
        assertThat(standsAt(id)).containsExactly(CollectionCampaignProcess.EVENT_CLOSING_RECEIVED);
    }

    @Test
    void every_element_of_the_model_is_reached() {
        city.staff(city.first, 101);
        var id = city.opened();
        var instance = city.instance(id);
        city.people.as(city.lead, () -> campaigns.enrolLateJoiners(id));
        city.runJobs(id);
        assertThat(standsAt(id)).containsExactly(CollectionCampaignProcess.EVENT_CLOSING_RECEIVED);

        city.people.as(city.lead, () -> campaigns.close(id));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        assertThat(visited(instance))
                .contains(
                        CollectionCampaignProcess.END_EVENT_CAMPAIGN_CLOSED,
                        CollectionCampaignProcess.END_EVENT_LATE_JOINERS_ENROLLED)
                .containsAll(nodes());
    }

    @Test
    void closing_ends_a_late_enrolment_that_has_not_begun() {
        city.staff(city.first, 1);
        var id = city.opened();
        var instance = city.instance(id);
        city.people.as(city.lead, () -> campaigns.enrolLateJoiners(id));
        city.staff(city.first, 1);

        city.people.as(city.lead, () -> campaigns.close(id));
        city.runJobs(id);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        assertThat(city.info(id).enrolment().enrolled()).isEqualTo(1);
    }

    private Set<String> standsAt(CampaignId id) {
        return new HashSet<>(runtime.getActiveActivityIds(city.instance(id)));
    }

    private Set<String> visited(String instance) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private Set<String> nodes() {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(CollectionCampaignProcess.KEY)
                .latestVersion()
                .singleResult();
        var model = repository.getBpmnModelInstance(definition.getId());
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }
}

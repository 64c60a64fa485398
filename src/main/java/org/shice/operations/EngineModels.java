package org.shice.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.shice.operations.DeployedModel.Kind;
import org.springframework.stereotype.Component;

/** The models in the engine. A deployed file never changes, so its checksum is computed once. */
@Component
class EngineModels {

    private static final int CHECKSUM_BYTES = 6;

    private final RepositoryService repository;
    private final ManagementService management;
    private final Map<String, String> checksums = new ConcurrentHashMap<>();

    EngineModels(RepositoryService repository, ManagementService management) {
        this.repository = repository;
        this.management = management;
    }

    /** Latest versions, and older ones with open instances; processes first. */
    List<DeployedModel> inUse() {
        var deployed = repository.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(
                        Deployment::getId, d -> d.getDeploymentTime().toInstant()));
        return Stream.concat(processes(deployed), decisions(deployed))
                .sorted(Comparator.comparing(DeployedModel::kind)
                        .thenComparing(DeployedModel::key)
                        .thenComparing(DeployedModel::version, Comparator.reverseOrder()))
                .toList();
    }

    private Stream<DeployedModel> processes(Map<String, Instant> deployed) {
        var definitions = management.createProcessDefinitionStatisticsQuery().list();
        var latest = definitions.stream()
                .collect(Collectors.toMap(
                        ProcessDefinitionStatistics::getKey,
                        ProcessDefinitionStatistics::getVersion,
                        BinaryOperator.maxBy(Comparator.naturalOrder())));
        return definitions.stream()
                .filter(d -> d.getInstances() > 0 || latest.getOrDefault(d.getKey(), 0) == d.getVersion())
                .map(d -> model(
                        d,
                        Kind.PROCESS,
                        d.getInstances(),
                        latest.getOrDefault(d.getKey(), 0) == d.getVersion(),
                        deployed));
    }

    private Stream<DeployedModel> decisions(Map<String, Instant> deployed) {
        List<DecisionDefinition> definitions =
                repository.createDecisionDefinitionQuery().latestVersion().list();
        return definitions.stream().map(d -> model(d, Kind.DECISION, 0, true, deployed));
    }

    private DeployedModel model(
            ResourceDefinition definition, Kind kind, long open, boolean latest, Map<String, Instant> deployed) {
        return new DeployedModel(
                definition.getKey(),
                kind,
                definition.getVersion(),
                deployed.getOrDefault(definition.getDeploymentId(), Instant.EPOCH),
                checksums.computeIfAbsent(definition.getId(), id -> checksum(definition)),
                open,
                latest);
    }

    private String checksum(ResourceDefinition definition) {
        var resource = repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName());
        try (var digesting = new DigestInputStream(resource, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest(), 0, CHECKSUM_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.shice.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What the build names itself: libraries, what the compiler runs with, plug-ins that are not Maven's own. */
record BuildFile(Document pom) {

    static BuildFile read(Path file) {
        try {
            return new BuildFile(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /** {@code group:artifact}; managed versions and exclusions are not named by the build for themselves. */
    Set<String> artifacts() {
        return Stream.of("dependency", "path", "plugin")
                .flatMap(this::elements)
                .filter(element -> !child(element, "scope").equals("import"))
                .map(element -> child(element, "groupId") + ":" + child(element, "artifactId"))
                .filter(name -> !name.startsWith(":") && !name.startsWith("org.apache.maven.plugins:"))
                .collect(Collectors.toSet());
    }

    Set<String> licences() {
        return elements("license").map(licence -> child(licence, "name")).collect(Collectors.toSet());
    }

    private Stream<Element> elements(String tag) {
        var found = pom.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static String child(Element element, String tag) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(tag)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }
}

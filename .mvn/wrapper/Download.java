import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Fetches one file and keeps it only when its SHA-512 is the expected one: java Download.java address file sha512 */
public class Download {

    public static void main(String[] args) throws IOException, InterruptedException, GeneralSecurityException {
        var target = Path.of(args[1]);
        var part = target.resolveSibling(target.getFileName() + ".part");
        Files.createDirectories(target.toAbsolutePath().getParent());
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var response = client.send(
                HttpRequest.newBuilder(URI.create(args[0])).build(), HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException(args[0] + " answered " + response.statusCode());
        }
        var digest = MessageDigest.getInstance("SHA-512");
        try (var body = new DigestInputStream(response.body(), digest)) {
            Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
        }
        var actual = HexFormat.of().formatHex(digest.digest());
        if (!actual.equals(args[2])) {
            Files.delete(part);
            throw new IOException("SHA-512 of " + args[0] + " is " + actual);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}

package readout.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/**
 * With what the repository is opened. They come from a file that holds either two lines,
 *
 * <pre>
 * username: corpus-reader
 * password: …
 * </pre>
 *
 * or an access token alone, which is sent as the password of a user called {@code token}: what that user is called, GitHub,
 * GitLab and Forgejo do not mind. Blank lines and lines that begin with {@code #} say nothing. The file is read at every fetch,
 * so that a new token needs no restart. They never print themselves, and no message quotes the file.
 */
final class Credentials {

    private static final String USER = "username:";
    private static final String PASSWORD = "password:";
    private static final int LARGEST = 10_000;

    private final String user;
    private final String password;

    private Credentials(String user, String password) {
        this.user = user;
        this.password = password;
    }

    static Credentials read(Path file) throws FetchFailure {
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
            return of(
                text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList());
        } catch (IOException failure) {
            throw new FetchFailure("the file with the repository’s password cannot be read ("
                + failure.getClass().getSimpleName() + ")");
        }
    }

    private static Credentials of(List<String> lines) throws FetchFailure {
        var user = after(USER, lines);
        var password = after(PASSWORD, lines);
        if (lines.size() == 2 && !user.isEmpty() && !password.isEmpty()) {
            return new Credentials(user, password);
        }
        if (lines.size() == 1 && lines.getFirst().chars().allMatch(c -> c > ' ' && c < 127)) {
            return new Credentials("token", lines.getFirst());
        }
        throw new FetchFailure("the file with the repository’s password holds neither the two lines “username: …” and"
            + " “password: …” nor one line with a token");
    }

    private static String after(String key, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(key)).findFirst()
            .map(line -> line.substring(key.length()).strip()).orElse("");
    }

    CredentialsProvider provider() {
        return new UsernamePasswordCredentialsProvider(user, password);
    }

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}

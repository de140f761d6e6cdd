package readout.git;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.PackProtocolException;
import org.eclipse.jgit.internal.JGitText;

/**
 * What went wrong, in words for whoever keeps the corpus. JGit's own messages are read but never passed on: they may quote
 * what a server sent.
 */
final class Reasons {

    private static final Pattern OUT_OF_ORDER = Pattern.compile(": (5\\d\\d|429) ");

    private final GitSource source;

    Reasons(GitSource source) {
        this.source = source;
    }

    /** The end of a sentence, such as “the server did not answer in time”. */
    String of(Exception failure) {
        return chain(failure).map(this::known).filter(reason -> !reason.isEmpty()).findFirst()
            .orElseGet(() -> "something unforeseen happened (" + names(failure) + ")");
    }

    /** The innermost cause first: it says most. */
    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).toList().reversed()
            .stream();
    }

    private String known(Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("no space left") || message.contains("quota exceeded")) {
            return "the disk is full";
        }
        return switch (failure) {
            case UnknownHostException _ -> "no server called “" + host() + "” is known here";
            case ConnectException _ -> "the server “" + host() + "” takes no connection";
            case NoRouteToHostException _ -> "no way leads to the server “" + host() + "”";
            case InterruptedIOException _ -> "the server said nothing for too long";
            case SSLException _ -> "the server’s certificate is not to be trusted";
            case SocketException _ -> "the connection broke off";
            case EOFException _ -> "the connection broke off";
            case AccessDeniedException _ -> "this program may not write where the clone is kept";
            case MissingObjectException _ -> "the clone has gaps; delete its folder and reload";
            case CorruptObjectException _ -> "what came is damaged, or the clone is; if it stays so, delete the clone’s"
                + " folder and reload";
            case NoRemoteRepositoryException _ -> "there is no git repository at " + source.url();
            case PackProtocolException _ -> "what answers at " + source.url() + " does not speak as a git server does";
            case NotSupportedException _ -> "this is an address that cannot be fetched from: " + source.url();
            default -> said(message);
        };
    }

    /** JGit has no types for these. */
    private String said(String message) {
        var texts = JGitText.get();
        if (message.contains(texts.notAuthorized) || message.contains(texts.noCredentialsProvider)) {
            return source.credentials() == null
                ? "the repository is not open to all; set a file with its password"
                : "the server refuses the password";
        }
        if (message.contains(texts.downloadCancelled)) {
            return "the transfer went on for too long";
        }
        if (isLike(texts.serviceNotPermitted, message)) {
            return "the server does not permit it";
        }
        if (isLike(texts.redirectsOff, message) || isLike(texts.redirectBlocked, message)) {
            return "the server sends on to another address, which a password is not sent to; set that address";
        }
        if (OUT_OF_ORDER.matcher(message).find()) {
            return "the server answers that it is out of order";
        }
        // so the JDK says it
        return message.contains("Premature EOF") ? "the connection broke off" : "";
    }

    /** Whether a message was made by filling in a pattern. */
    private static boolean isLike(String pattern, String message) {
        return Stream.of(pattern.split("\\{\\d}")).map(part -> part.replace("''", "'")).allMatch(message::contains);
    }

    private String host() {
        return String.valueOf(source.url().getHost());
    }

    private static String names(Throwable failure) {
        return String.join(", ", chain(failure).map(cause -> cause.getClass().getSimpleName())
            .distinct().limit(3).toList());
    }
}

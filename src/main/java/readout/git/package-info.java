/**
 * A corpus in a git repository: fetching it, what was changed since, by whom and why, and the files of one commit.
 *
 * <p>{@link readout.git.GitCorpus} is where to start. A reload asks it to {@link readout.git.GitCorpus#fetch fetch}, given
 * the revision last published; shows the commits it names; has the newest {@link readout.git.GitCorpus#checkout checked out},
 * and reads that folder as it would read any other, with the commit's id as the revision. Once the edition is live it has
 * {@linkplain readout.git.GitCorpus#keepOnly all other folders deleted}. When a fetch fails, or a commit cannot be checked
 * out, there is nothing to read, and the reload ends with the reasons.
 *
 * <pre>
 * switch (git.fetch(live.revision())) {
 *     case Fetched.Failed(var reason) -&gt; …
 *     case Fetched.Commits commits -&gt; switch (git.checkout(commits.revision())) {
 *         case CheckedOut.Unusable(var problems) -&gt; …
 *         case CheckedOut.Complete(var folder) -&gt; loader.load(folder) …
 *     }
 * }
 * </pre>
 *
 * <p>The only place for JGit, whose classes are loaded with {@code GitCorpus} at the earliest. It neither logs nor reads the
 * settings that a person made for git.
 *
 * <p>May import: nothing of this program.
 */
@NullMarked
package readout.git;

import org.jspecify.annotations.NullMarked;

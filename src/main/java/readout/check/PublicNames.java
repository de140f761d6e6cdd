package readout.check;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Surnames, folded, that stand alone for somebody whom everybody has heard of. Such a name, where the corpus does not
 * know it, is a stranger's and no outlet's; that one is missing here costs nothing but that a stranger stays unnoticed.
 */
final class PublicNames {

    private static final Set<String> ALL = Arrays.stream("""
        albanese aliyev ardern assad babis baerbock bannon barroso belousov berlusconi biden blair blinken bolton
        borrell budanov cameron carlson carney chamberlain chavez cheney churchill clinton corbyn desantis duda farage
        fico gabbard gaddafi gandhi gerasimov gorbachev gove guterres haley harris hitler hollande johnson kadyrov
        kennedy kerry khamenei khrushchev kissinger kuleba kushner lagarde lecornu lenin lukashenko lula macron maduro
        mandela mattis mccain mcconnell medvedev merkel michel milei modi morawiecki musk nauseda navalny netanyahu
        newsom nixon noem obama orban patel pelosi pence podolyak poroshenko prigozhin psaki ramaphosa reagan romney
        rumsfeld rutte salvini sanchez sanders sandu sarkozy scholz schumer schwarzenegger shmyhal shoigu sikorski
        snowden soros stalin steinmeier stoltenberg stubb sullivan sunak syrskyi thatcher thunberg tillerson trudeau
        truman truss tsikhanouskaya tusk tymoshenko vucic waltz xi jinping yeltsin yermak zakharova zaluzhny zuckerberg
        """.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());

    private PublicNames() {}

    static boolean has(String folded) {
        return ALL.contains(folded);
    }
}

package readout.check;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * First names, folded. By one of them the full name of somebody whom the corpus does not know is told from a nickname or
 * an outlet; that a name is missing here costs nothing but that a stranger stays unnoticed.
 */
final class GivenNames {

    private static final Set<String> ALL = Arrays.stream("""
        aaron abdul adam adrian ahmed alain alan albert alejandro aleksandr alex alexander alexandra alexei
        alfred ali alice alina allen amanda amy ana anatoly anders andre andrea andreas andrei andrew
        andriy andrzej andy angela anna annalena anne anthony anton antonio antony ariel arthur barack
        barbara bashar ben benjamin bernard bernie bill bob boris brian bruno carl carla carlos caroline
        catherine charles chris christian christine christopher claire claudia colin conor craig cyril dan
        daniel david deborah denis dennis diana dmitri dmitry dominic don donald donna doug douglas ed
        edgar eduard edward elena elizabeth elon emily emma emmanuel eric erik ernest eugene eva evgeny
        francis frank franz fred frederick gabriel gavin geert george georgy gerald gerhard gordon graham
        greg gregory guido gustav hannah hans harold harry heather heiko helen henry herbert hillary hugo
        ian igor ilham ilya irina isaac ivan jack jacob jacques jake james jan jane janet jared jason
        javier jean jeff jeffrey jens jeremy jerry jessica jill jim joan joe joel johann john jonathan jose
        josep joseph joshua juan judith julia julian justin kamala karen karl kate katherine keith kelly
        kemi ken kenneth kevin kim kirill konstantin kurt kyle larry laura lauren laurent lech lee len leo
        leonid lewis liam linda lindsey lisa liz lloyd louis lucas luis luke maia manuel marc marcus
        margaret margus maria marie marine mario mark marta martin mary matt matteo matthew max maxim megan
        melania michael michel mick miguel mike mikhail mitch mitt mohammed moritz nancy narendra nathan
        neil nicholas nicolas nigel nikita nikki nikol nina noah olaf oleg oleksandr oleksii olena olga
        oliver olivier oscar pamela pat patrick paul pavel pedro peter petr petro phil philip pierre piotr
        rachel radek radoslaw ralph ray rebecca recep rex richard rick rishi rob robert roberta roger roman
        ron ronald rose roy rudy rupert russell ruth ryan sam samantha samuel sandra sanna sarah scott sean
        sebastian serge sergei sergey sergio sharon simon sophie stefan stella stephane stephen steve
        steven stuart sue susan svetlana sviatlana taras tatiana ted teresa theresa thomas tim timothy
        tobias tom tony tulsi ulf valentina valery vasily victor victoria viktor vincent vitali vitaliy
        vladimir volodymyr wendy werner william wolfgang xavier yair yevgeny yulia yuri yury yvette
        zbigniew
        """.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    static boolean has(String folded) {
        return ALL.contains(folded);
    }
}

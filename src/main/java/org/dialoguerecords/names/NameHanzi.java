package org.dialoguerecords.names;

import java.util.HashMap;
import java.util.Map;

/** Traditional Chinese characters and their simplified forms, as far as names of states and organizations have them. */
final class NameHanzi {

    private static final String TRADITIONAL = "乾亞佈來倫傢內別剋剛動勞區員喬國圖團堅壇壜奧寧尅岡島嶼幹幾庫彆彿悳愛懞撾敘時書會"
            + "東檯歐湯濟灣烏爾獅獨發盧眾祕糰約紅納紐紮紹組結給維緬織罈罎羅羣義聖聯脫臘臺與茲菓"
            + "華萊萬葉蓆蓋薩蘇蘭處衆裏裡託誌語論諾議讚貝買賓賴賽贊運達錫長門阨際韋韓頓領顛颱馬"
            + "騎體髮魯鮮麥";

    private static final String SIMPLIFIED = "干亚布来伦家内别克刚动劳区员乔国图团坚坛坛奥宁克冈岛屿干几库别佛德爱蒙挝叙时书会"
            + "东台欧汤济湾乌尔狮独发卢众秘团约红纳纽扎绍组结给维缅织坛坛罗群义圣联脱腊台与兹果"
            + "华莱万叶席盖萨苏兰处众里里托志语论诺议赞贝买宾赖赛赞运达锡长门厄际韦韩顿领颠台马"
            + "骑体发鲁鲜麦";

    private static final Map<Integer, String> FORMS = forms();

    private NameHanzi() {}

    /** The simplified form of a character, or the character itself. */
    static String simplified(int character) {
        String form = FORMS.get(character);
        return form == null ? Character.toString(character) : form;
    }

    private static Map<Integer, String> forms() {
        Map<Integer, String> forms = new HashMap<>();
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            forms.put((int) TRADITIONAL.charAt(i), SIMPLIFIED.substring(i, i + 1));
        }
        return forms;
    }
}

package org.enishi.matching.model;

import java.util.List;
import java.util.Set;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.SampleProject;

/** 入力例: invented projects that show how one can be written. */
public final class Samples {

    public static final List<SampleProject> ALL = List.of(
            sample("切削加工で出るアルミ切粉の再利用方法を検討したい", """
                    【何を】切削工程で月に約2トン発生するアルミ切粉の、社内での再利用方法を検討したい。
                    【なぜ】現在は廃材として売却しているが、売却価格が下がり続けており、輸送の負担も大きい。
                    【どうしたいか】圧縮・溶解・粉末化などの方法を比較し、小さな設備で始められるものを一つ選びたい。試作に必要な切粉は提供できる。\
                    """, 50, Set.of("JOINT_RESEARCH", "ADVICE"), 2),
            sample("若手社員向けにデータ活用の基礎研修を実施してほしい", """
                    【何を】入社1〜5年目の社員20名に、表計算と統計の基礎を学ぶ研修を行いたい。
                    【なぜ】製造現場の記録が増えたが、まとめ方が人によって違い、改善に使えていない。
                    【どうしたいか】半日を4回、現場の実データを題材にした演習を中心に実施していただきたい。\
                    """, 10, Set.of("EMPLOYEE_EDUCATION"), 3),
            sample("新しい包装容器の使いやすさを高齢者に評価してもらいたい", """
                    【何を】開封しやすさを改良した食品容器について、高齢者の方による使用感の調査を行いたい。
                    【なぜ】開けにくいという声が多いが、どこに力が要るのかを社内では測定できていない。
                    【どうしたいか】調査の設計から結果の分析までを、学生の研究テーマとしても取り組んでいただける形で相談したい。\
                    """, 30, Set.of("SURVEY", "MEASUREMENT", "STUDENT_THESIS"), 2));

    private Samples() {}

    private static SampleProject sample(String title, String body, int budget, Set<String> forms, int interested) {
        ProjectText text = new ProjectText(
                title,
                null,
                null,
                null,
                null,
                body,
                "",
                budget,
                false,
                true,
                1,
                "",
                forms,
                DisclosureMoment.MEETING,
                null);
        return new SampleProject(title, text, interested);
    }
}

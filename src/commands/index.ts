/** The name under which the manifest calls the ribbon button "Tính xếp hạng". */
export const computeRankingCommand = "computeRanking";

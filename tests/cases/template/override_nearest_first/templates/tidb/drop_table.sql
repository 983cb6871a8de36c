DROP TABLE {{ table }} /* tidb */

DROP TABLE IF EXISTS {{ table }} /* MySQL, and TiDB after it */

DROP TABLE {{ table }} /* mysql */

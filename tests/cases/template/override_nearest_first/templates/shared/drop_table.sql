DROP TABLE {{ table }} /* shared */

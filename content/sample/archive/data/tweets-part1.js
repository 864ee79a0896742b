window.YTD.tweets.part1 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991044008116582879"
          ],
          "editableUntil": "2025-11-19T08:20:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "133",
              "142"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "143",
              "146"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "147",
              "160"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "160"
      ],
      "favorite_count": "11",
      "id_str": "1991044008116582879",
      "truncated": false,
      "retweet_count": "4",
      "id": "1991044008116582879",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 19 07:20:58 +0000 2025",
      "favorited": false,
      "full_text": "A water main has burst in Duke Road. The school is open; please come by the back gate and bring wellingtons or a sense of adventure. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1981376342914669737"
          ],
          "editableUntil": "2025-10-23T16:05:07.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "105",
              "114"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "115",
              "118"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "119",
              "132"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1981376342914669737/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/YFG9kcgUDH",
            "media_url": "http://pbs.twimg.com/media/G5CWMxKKQloPnex.jpg",
            "id_str": "1981376337042744804",
            "id": "1981376337042744804",
            "media_url_https": "https://pbs.twimg.com/media/G5CWMxKKQloPnex.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YFG9kcgUDH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "6",
      "id_str": "1981376342914669737",
      "truncated": false,
      "retweet_count": "1",
      "id": "1981376342914669737",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 23 15:05:07 +0000 2025",
      "favorited": false,
      "full_text": "Eighty-one pumpkins were carved on the PTA’s pumpkin evening. The winning one sings. We do not know how. #Chiswick #W4 #LBofHounslow https://t.co/YFG9kcgUDH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1981376342914669737/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/YFG9kcgUDH",
            "media_url": "http://pbs.twimg.com/media/G5CWMxKKQloPnex.jpg",
            "id_str": "1981376337042744804",
            "id": "1981376337042744804",
            "media_url_https": "https://pbs.twimg.com/media/G5CWMxKKQloPnex.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YFG9kcgUDH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991532141215930293"
          ],
          "editableUntil": "2025-11-20T16:40:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "163",
              "172"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "173",
              "176"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "177",
              "190"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991532141215930293/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/dgFZ3vcEef",
            "media_url": "http://pbs.twimg.com/media/GIPJklsEKQhQvGs.jpg",
            "id_str": "1991532135342993952",
            "id": "1991532135342993952",
            "media_url_https": "https://pbs.twimg.com/media/GIPJklsEKQhQvGs.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dgFZ3vcEef"
          }
        ]
      },
      "display_text_range": [
        "0",
        "214"
      ],
      "favorite_count": "2",
      "id_str": "1991532141215930293",
      "truncated": false,
      "retweet_count": "0",
      "id": "1991532141215930293",
      "possibly_sensitive": false,
      "created_at": "Thu Nov 20 15:40:38 +0000 2025",
      "favorited": false,
      "full_text": "A real author, with real ink on her fingers! Thank you to our visitor for reading to Years 3 and 4 and for answering 61 questions, of which 40 were about her cat. #Chiswick #W4 #LBofHounslow https://t.co/dgFZ3vcEef",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991532141215930293/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/dgFZ3vcEef",
            "media_url": "http://pbs.twimg.com/media/GIPJklsEKQhQvGs.jpg",
            "id_str": "1991532135342993952",
            "id": "1991532135342993952",
            "media_url_https": "https://pbs.twimg.com/media/GIPJklsEKQhQvGs.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dgFZ3vcEef"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2044057322127716246"
          ],
          "editableUntil": "2026-04-14T15:16:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "RH",
            "indices": [
              "71",
              "74"
            ]
          },
          {
            "text": "RW",
            "indices": [
              "79",
              "82"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "103",
              "112"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "113",
              "116"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "117",
              "130"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044057322127716246/photo/1",
            "indices": [
              "131",
              "154"
            ],
            "url": "https://t.co/1iQvPfrvJ1",
            "media_url": "http://pbs.twimg.com/media/Gn3CYvSj04HDhPY.jpg",
            "id_str": "2044057316253790367",
            "id": "2044057316253790367",
            "media_url_https": "https://pbs.twimg.com/media/Gn3CYvSj04HDhPY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1iQvPfrvJ1"
          }
        ]
      },
      "display_text_range": [
        "0",
        "154"
      ],
      "favorite_count": "7",
      "id_str": "2044057322127716246",
      "truncated": false,
      "retweet_count": "3",
      "id": "2044057322127716246",
      "possibly_sensitive": false,
      "created_at": "Tue Apr 14 14:16:57 +0000 2026",
      "favorited": false,
      "full_text": "Ten eggs, one warm box and sixty children who have learned to whisper. #RH and #RW are on chick watch. #Chiswick #W4 #LBofHounslow https://t.co/1iQvPfrvJ1",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044057322127716246/photo/1",
            "indices": [
              "131",
              "154"
            ],
            "url": "https://t.co/1iQvPfrvJ1",
            "media_url": "http://pbs.twimg.com/media/Gn3CYvSj04HDhPY.jpg",
            "id_str": "2044057316253790367",
            "id": "2044057316253790367",
            "media_url_https": "https://pbs.twimg.com/media/Gn3CYvSj04HDhPY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1iQvPfrvJ1"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2013900628689448527"
          ],
          "editableUntil": "2026-01-21T10:05:01.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "164",
              "173"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "174",
              "177"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "178",
              "191"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "191"
      ],
      "favorite_count": "29",
      "id_str": "2013900628689448527",
      "truncated": false,
      "retweet_count": "1",
      "id": "2013900628689448527",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 21 09:05:01 +0000 2026",
      "favorited": false,
      "full_text": "Year 6: the second instalment for the Dorset residential is due on 6 February. If that is difficult, speak to Ms Valverde in the office: quietly, easily, no forms. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2051678519296859714"
          ],
          "editableUntil": "2026-05-05T16:00:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "173",
              "186"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "186"
      ],
      "favorite_count": "19",
      "id_str": "2051678519296859714",
      "truncated": false,
      "retweet_count": "3",
      "id": "2051678519296859714",
      "possibly_sensitive": false,
      "created_at": "Tue May 05 15:00:52 +0000 2026",
      "favorited": false,
      "full_text": "On Thursday our hall is a polling station: please use the Duke Road gate. Lessons as usual; assembly in the playground, weather permitting, democracy certain. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2026678764569243033"
          ],
          "editableUntil": "2026-02-25T16:20:46.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "22",
              "25"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "6",
      "id_str": "2026678764569243033",
      "truncated": false,
      "retweet_count": "1",
      "id": "2026678764569243033",
      "possibly_sensitive": false,
      "created_at": "Wed Feb 25 15:20:46 +0000 2026",
      "favorited": false,
      "full_text": "So proud of Ayesha in #6W, who is fasting for the very first time this week and still ran the daily mile. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2050211255287015844"
          ],
          "editableUntil": "2026-05-01T14:50:29.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "124",
              "133"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "134",
              "137"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "138",
              "151"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2050211255287015844/photo/1",
            "indices": [
              "152",
              "175"
            ],
            "url": "https://t.co/iT7vMqbuZt",
            "media_url": "http://pbs.twimg.com/media/GtjUEb4QWDC5KUD.jpg",
            "id_str": "2050211249412912566",
            "id": "2050211249412912566",
            "media_url_https": "https://pbs.twimg.com/media/GtjUEb4QWDC5KUD.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/iT7vMqbuZt"
          }
        ]
      },
      "display_text_range": [
        "0",
        "175"
      ],
      "favorite_count": "8",
      "id_str": "2050211255287015844",
      "truncated": false,
      "retweet_count": "4",
      "id": "2050211255287015844",
      "possibly_sensitive": false,
      "created_at": "Fri May 01 13:50:29 +0000 2026",
      "favorited": false,
      "full_text": "The maypole is up! Sixteen ribbons, sixteen dancers, one knot. Year 1 know exactly whose fault it was, and he teaches them. #Chiswick #W4 #LBofHounslow https://t.co/iT7vMqbuZt",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2050211255287015844/photo/1",
            "indices": [
              "152",
              "175"
            ],
            "url": "https://t.co/iT7vMqbuZt",
            "media_url": "http://pbs.twimg.com/media/GtjUEb4QWDC5KUD.jpg",
            "id_str": "2050211249412912566",
            "id": "2050211249412912566",
            "media_url_https": "https://pbs.twimg.com/media/GtjUEb4QWDC5KUD.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/iT7vMqbuZt"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2037537666629664029"
          ],
          "editableUntil": "2026-03-27T15:30:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "140",
              "149"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "150",
              "153"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "154",
              "167"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "25",
      "id_str": "2037537666629664029",
      "truncated": false,
      "retweet_count": "2",
      "id": "2037537666629664029",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 27 14:30:10 +0000 2026",
      "favorited": false,
      "full_text": "To the driver of the silver car AB51 ABC, parked over the zigzags again at home time: please do not. Children are small and walls are hard. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2056646273924155936"
          ],
          "editableUntil": "2026-05-19T09:00:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "113",
              "122"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "123",
              "126"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "127",
              "140"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2056646273924155936/photo/1",
            "indices": [
              "141",
              "164"
            ],
            "url": "https://t.co/wEBQXH1BXb",
            "media_url": "http://pbs.twimg.com/media/GbZyyMbDqUyPRlz.jpg",
            "id_str": "2056646268053265517",
            "id": "2056646268053265517",
            "media_url_https": "https://pbs.twimg.com/media/GbZyyMbDqUyPRlz.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wEBQXH1BXb"
          }
        ]
      },
      "display_text_range": [
        "0",
        "164"
      ],
      "favorite_count": "19",
      "id_str": "2056646273924155936",
      "truncated": false,
      "retweet_count": "2",
      "id": "2056646273924155936",
      "possibly_sensitive": false,
      "created_at": "Tue May 19 08:00:57 +0000 2026",
      "favorited": false,
      "full_text": "Walk to School Week: 371 of us came on foot, by scooter or on somebody’s shoulders. The golden boot goes to #4W. #Chiswick #W4 #LBofHounslow https://t.co/wEBQXH1BXb",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2056646273924155936/photo/1",
            "indices": [
              "141",
              "164"
            ],
            "url": "https://t.co/wEBQXH1BXb",
            "media_url": "http://pbs.twimg.com/media/GbZyyMbDqUyPRlz.jpg",
            "id_str": "2056646268053265517",
            "id": "2056646268053265517",
            "media_url_https": "https://pbs.twimg.com/media/GbZyyMbDqUyPRlz.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wEBQXH1BXb"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2001291296767164396"
          ],
          "editableUntil": "2025-12-17T15:00:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "38",
              "41"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001291296767164396/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/2YtkMptCOb",
            "media_url": "http://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "id_str": "2001291290892913403",
            "id": "2001291290892913403",
            "media_url_https": "https://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/2YtkMptCOb"
          }
        ]
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "3",
      "id_str": "2001291296767164396",
      "truncated": false,
      "retweet_count": "3",
      "id": "2001291296767164396",
      "possibly_sensitive": false,
      "created_at": "Wed Dec 17 14:00:02 +0000 2025",
      "favorited": false,
      "full_text": "Six folds, eight snips, no two alike. #5H say that it is geometry. It is also all over the carpet. #Chiswick #W4 #LBofHounslow https://t.co/2YtkMptCOb",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001291296767164396/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/2YtkMptCOb",
            "media_url": "http://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "id_str": "2001291290892913403",
            "id": "2001291290892913403",
            "media_url_https": "https://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/2YtkMptCOb"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2067241085829599648"
          ],
          "editableUntil": "2026-06-17T14:40:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067241085829599648/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/8sKM27G8Gd",
            "media_url": "http://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "id_str": "2067241079954804861",
            "id": "2067241079954804861",
            "media_url_https": "https://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8sKM27G8Gd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "9",
      "id_str": "2067241085829599648",
      "truncated": false,
      "retweet_count": "3",
      "id": "2067241085829599648",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 17 13:40:57 +0000 2026",
      "favorited": false,
      "full_text": "The sack race, the egg race, the race that turned into a different race. Blue house by two points! #Chiswick #W4 #LBofHounslow https://t.co/8sKM27G8Gd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067241085829599648/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/8sKM27G8Gd",
            "media_url": "http://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "id_str": "2067241079954804861",
            "id": "2067241079954804861",
            "media_url_https": "https://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8sKM27G8Gd"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067241085829599648/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/8sKM27G8Gd",
            "media_url": "http://pbs.twimg.com/media/G0qHfPId12P0xuZ.jpg",
            "id_str": "2067241080333509074",
            "id": "2067241080333509074",
            "media_url_https": "https://pbs.twimg.com/media/G0qHfPId12P0xuZ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8sKM27G8Gd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970826863051022379"
          ],
          "editableUntil": "2025-09-24T13:25:15.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "95",
              "104"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "105",
              "108"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "109",
              "122"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970826863051022379/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/dFHYvzJ6yG",
            "media_url": "http://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "id_str": "1970826857177382805",
            "id": "1970826857177382805",
            "media_url_https": "https://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dFHYvzJ6yG"
          }
        ]
      },
      "display_text_range": [
        "0",
        "146"
      ],
      "favorite_count": "4",
      "id_str": "1970826863051022379",
      "truncated": false,
      "retweet_count": "1",
      "id": "1970826863051022379",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 24 12:25:15 +0000 2025",
      "favorited": false,
      "full_text": "The gardening club has grown sunflowers taller than Mr Pilcher. He has measured himself twice. #Chiswick #W4 #LBofHounslow https://t.co/dFHYvzJ6yG",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970826863051022379/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/dFHYvzJ6yG",
            "media_url": "http://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "id_str": "1970826857177382805",
            "id": "1970826857177382805",
            "media_url_https": "https://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dFHYvzJ6yG"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1978755292985504942"
          ],
          "editableUntil": "2025-10-16T10:30:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "135",
              "144"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "145",
              "148"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "149",
              "162"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "162"
      ],
      "favorite_count": "10",
      "id_str": "1978755292985504942",
      "truncated": false,
      "retweet_count": "0",
      "id": "1978755292985504942",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 16 09:30:00 +0000 2025",
      "favorited": false,
      "full_text": "Costume swap outside the hall on Friday. To offer something large (a cow, say) please text Ravi’s mum on 07700 900143 before Thursday. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2071989813903251488"
          ],
          "editableUntil": "2026-06-30T17:10:42.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "LBofHounslow",
            "screen_name": "LBofHounslow",
            "indices": [
              "3",
              "16"
            ],
            "id_str": "682008436",
            "id": "682008436"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "125"
      ],
      "favorite_count": "0",
      "id_str": "2071989813903251488",
      "truncated": false,
      "retweet_count": "3",
      "id": "2071989813903251488",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 30 16:10:42 +0000 2026",
      "favorited": false,
      "full_text": "RT @LBofHounslow: Street play days are back. Close your road for an afternoon and let the children have it: apply by 10 July.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1966054290356136710"
          ],
          "editableUntil": "2025-09-11T09:20:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "162",
              "171"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "172",
              "175"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "176",
              "189"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "189"
      ],
      "favorite_count": "21",
      "id_str": "1966054290356136710",
      "truncated": false,
      "retweet_count": "4",
      "id": "1966054290356136710",
      "possibly_sensitive": false,
      "created_at": "Thu Sep 11 08:20:45 +0000 2025",
      "favorited": false,
      "full_text": "A kind word about the zigzags: they are for nobody, not even for a minute, not even with the lights flashing. Mr Strang thanks you, and so do 411 pairs of knees. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2052037140673542161"
          ],
          "editableUntil": "2026-05-06T15:45:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "9",
              "12"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "117",
              "126"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "127",
              "130"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "131",
              "144"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/6N9JxUBJRZ",
            "expanded_url": "https://www.williamhogarth.example/blog/3w/ladybirds",
            "display_url": "williamhogarth.example/blo…",
            "indices": [
              "93",
              "116"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "144"
      ],
      "favorite_count": "22",
      "id_str": "2052037140673542161",
      "truncated": false,
      "retweet_count": "2",
      "id": "2052037140673542161",
      "possibly_sensitive": false,
      "created_at": "Wed May 06 14:45:54 +0000 2026",
      "favorited": false,
      "full_text": "Belle in #3W has written about the ladybirds on our pond for the class blog. Read all of it: https://t.co/6N9JxUBJRZ #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2029897515402204807"
          ],
          "editableUntil": "2026-03-06T13:30:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "5W",
            "indices": [
              "28",
              "31"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "142",
              "151"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "152",
              "155"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "156",
              "169"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "169"
      ],
      "favorite_count": "3",
      "id_str": "2029897515402204807",
      "truncated": false,
      "retweet_count": "1",
      "id": "2029897515402204807",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 06 12:30:56 +0000 2026",
      "favorited": false,
      "full_text": "Reading quiz final: #5H 31, #5W 31. Decided by who could find page 100 of anything fastest. Congratulations, 5W, and your very quick fingers. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2074857308553880979"
          ],
          "editableUntil": "2026-07-08T15:05:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "7",
              "10"
            ]
          },
          {
            "text": "5W",
            "indices": [
              "15",
              "18"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "113",
              "122"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "123",
              "126"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "127",
              "140"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2074857308553880979/photo/1",
            "indices": [
              "141",
              "164"
            ],
            "url": "https://t.co/KzrRR6ZdqJ",
            "media_url": "http://pbs.twimg.com/media/G03Ug2THk9u5Z8G.jpg",
            "id_str": "2074857302680171987",
            "id": "2074857302680171987",
            "media_url_https": "https://pbs.twimg.com/media/G03Ug2THk9u5Z8G.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KzrRR6ZdqJ"
          }
        ]
      },
      "display_text_range": [
        "0",
        "164"
      ],
      "favorite_count": "25",
      "id_str": "2074857308553880979",
      "truncated": false,
      "retweet_count": "1",
      "id": "2074857308553880979",
      "possibly_sensitive": false,
      "created_at": "Wed Jul 08 14:05:06 +0000 2026",
      "favorited": false,
      "full_text": "All of #5H and #5W have passed Bikeability. They can signal, look behind, and tell you what you are doing wrong. #Chiswick #W4 #LBofHounslow https://t.co/KzrRR6ZdqJ",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2074857308553880979/photo/1",
            "indices": [
              "141",
              "164"
            ],
            "url": "https://t.co/KzrRR6ZdqJ",
            "media_url": "http://pbs.twimg.com/media/G03Ug2THk9u5Z8G.jpg",
            "id_str": "2074857302680171987",
            "id": "2074857302680171987",
            "media_url_https": "https://pbs.twimg.com/media/G03Ug2THk9u5Z8G.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KzrRR6ZdqJ"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036460644859130336"
          ],
          "editableUntil": "2026-03-24T16:10:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/sG64gTzeaM",
            "expanded_url": "https://twitter.com/hogarth_the/status/2036103306934101367",
            "display_url": "twitter.com/hogarth_the/st…",
            "indices": [
              "127",
              "150"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036460644859130336/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/9Bw62TBGpf",
            "media_url": "http://pbs.twimg.com/media/GpdXVKO5FQMwLob.jpg",
            "id_str": "2036460638986163621",
            "id": "2036460638986163621",
            "media_url_https": "https://pbs.twimg.com/media/GpdXVKO5FQMwLob.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/9Bw62TBGpf"
          }
        ]
      },
      "display_text_range": [
        "0",
        "174"
      ],
      "favorite_count": "21",
      "id_str": "2036460644859130336",
      "truncated": false,
      "retweet_count": "4",
      "id": "2036460644859130336",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 24 15:10:28 +0000 2026",
      "favorited": false,
      "full_text": "And our own prints after the visit. Potato, polystyrene, patience: ink everywhere, but what lines! #Chiswick #W4 #LBofHounslow https://t.co/sG64gTzeaM https://t.co/9Bw62TBGpf",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036460644859130336/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/9Bw62TBGpf",
            "media_url": "http://pbs.twimg.com/media/GpdXVKO5FQMwLob.jpg",
            "id_str": "2036460638986163621",
            "id": "2036460638986163621",
            "media_url_https": "https://pbs.twimg.com/media/GpdXVKO5FQMwLob.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/9Bw62TBGpf"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2015809464827400792"
          ],
          "editableUntil": "2026-01-26T16:30:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "34",
              "37"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "116",
              "125"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "126",
              "129"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "130",
              "143"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2015809464827400792/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/YRlkcu5CBp",
            "media_url": "http://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "id_str": "2015809458955855622",
            "id": "2015809458955855622",
            "media_url_https": "https://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YRlkcu5CBp"
          }
        ]
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "27",
      "id_str": "2015809464827400792",
      "truncated": false,
      "retweet_count": "3",
      "id": "2015809464827400792",
      "possibly_sensitive": false,
      "created_at": "Mon Jan 26 15:30:03 +0000 2026",
      "favorited": false,
      "full_text": "Big Schools’ Birdwatch, one hour, #2H at the windows: 14 parakeets, 9 pigeons, 4 blue tits, 2 robins, 1 helicopter. #Chiswick #W4 #LBofHounslow https://t.co/YRlkcu5CBp",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2015809464827400792/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/YRlkcu5CBp",
            "media_url": "http://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "id_str": "2015809458955855622",
            "id": "2015809458955855622",
            "media_url_https": "https://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YRlkcu5CBp"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2026209275147387926"
          ],
          "editableUntil": "2026-02-24T09:15:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "130",
              "139"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "140",
              "143"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "144",
              "157"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "157"
      ],
      "favorite_count": "17",
      "id_str": "2026209275147387926",
      "truncated": false,
      "retweet_count": "1",
      "id": "2026209275147387926",
      "possibly_sensitive": false,
      "created_at": "Tue Feb 24 08:15:11 +0000 2026",
      "favorited": false,
      "full_text": "Ramadan Mubarak to all our families who are keeping it. The library is open at lunchtime for anybody who would like a quiet hour. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991919636184349632"
          ],
          "editableUntil": "2025-11-21T18:20:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "141",
              "150"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "151",
              "154"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "155",
              "168"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991919636184349632/photo/1",
            "indices": [
              "169",
              "192"
            ],
            "url": "https://t.co/rUJ0HXVIda",
            "media_url": "http://pbs.twimg.com/media/Gy0hdhTAfSOHI6E.jpg",
            "id_str": "1991919630311835851",
            "id": "1991919630311835851",
            "media_url_https": "https://pbs.twimg.com/media/Gy0hdhTAfSOHI6E.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/rUJ0HXVIda"
          }
        ]
      },
      "display_text_range": [
        "0",
        "192"
      ],
      "favorite_count": "2",
      "id_str": "1991919636184349632",
      "truncated": false,
      "retweet_count": "4",
      "id": "1991919636184349632",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 21 17:20:24 +0000 2025",
      "favorited": false,
      "full_text": "Our chess club beat Strand Lane Primary by 7½ to 4½ on Friday. Special mention to the board that finished by torchlight after the fuse went. #Chiswick #W4 #LBofHounslow https://t.co/rUJ0HXVIda",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991919636184349632/photo/1",
            "indices": [
              "169",
              "192"
            ],
            "url": "https://t.co/rUJ0HXVIda",
            "media_url": "http://pbs.twimg.com/media/Gy0hdhTAfSOHI6E.jpg",
            "id_str": "1991919630311835851",
            "id": "1991919630311835851",
            "media_url_https": "https://pbs.twimg.com/media/Gy0hdhTAfSOHI6E.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/rUJ0HXVIda"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2065435366653604536"
          ],
          "editableUntil": "2026-06-12T15:05:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "149",
              "158"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "159",
              "162"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "163",
              "176"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065435366653604536/photo/1",
            "indices": [
              "177",
              "200"
            ],
            "url": "https://t.co/CGLYt9HFLW",
            "media_url": "http://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "id_str": "2065435360780637986",
            "id": "2065435360780637986",
            "media_url_https": "https://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CGLYt9HFLW"
          }
        ]
      },
      "display_text_range": [
        "0",
        "200"
      ],
      "favorite_count": "13",
      "id_str": "2065435366653604536",
      "truncated": false,
      "retweet_count": "3",
      "id": "2065435366653604536",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 12 14:05:40 +0000 2026",
      "favorited": false,
      "full_text": "For Refugee Week the whole school has sewn a quilt. Each square is a place that somebody calls home. There are fifty-one of them, and two are boats. #Chiswick #W4 #LBofHounslow https://t.co/CGLYt9HFLW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065435366653604536/photo/1",
            "indices": [
              "177",
              "200"
            ],
            "url": "https://t.co/CGLYt9HFLW",
            "media_url": "http://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "id_str": "2065435360780637986",
            "id": "2065435360780637986",
            "media_url_https": "https://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CGLYt9HFLW"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988581326717530174"
          ],
          "editableUntil": "2025-11-12T13:15:09.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chiswick_grumbl",
            "screen_name": "chiswick_grumbl",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "206964943",
            "id": "206964943"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "104"
      ],
      "favorite_count": "0",
      "id_str": "1988581326717530174",
      "truncated": false,
      "retweet_count": "4",
      "id": "1988581326717530174",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 12 12:15:09 +0000 2025",
      "favorited": false,
      "full_text": "RT @chiswick_grumbler: Crossing patrol on Duke Road is bloody useless, held me up for two whole minutes.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2029592996348262782"
          ],
          "editableUntil": "2026-03-05T17:20:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "82",
              "91"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "92",
              "95"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "96",
              "109"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029592996348262782/photo/1",
            "indices": [
              "110",
              "133"
            ],
            "url": "https://t.co/df6s7HwTzs",
            "media_url": "http://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "id_str": "2029592990475825928",
            "id": "2029592990475825928",
            "media_url_https": "https://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/df6s7HwTzs"
          }
        ]
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "27",
      "id_str": "2029592996348262782",
      "truncated": false,
      "retweet_count": "2",
      "id": "2029592996348262782",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 05 16:20:53 +0000 2026",
      "favorited": false,
      "full_text": "Best home-made costume: Agnes (3W), a library. Yes, the building. The doors open. #Chiswick #W4 #LBofHounslow https://t.co/df6s7HwTzs",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029592996348262782/photo/1",
            "indices": [
              "110",
              "133"
            ],
            "url": "https://t.co/df6s7HwTzs",
            "media_url": "http://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "id_str": "2029592990475825928",
            "id": "2029592990475825928",
            "media_url_https": "https://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/df6s7HwTzs"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2018266270007900107"
          ],
          "editableUntil": "2026-02-02T11:12:31.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "92",
              "101"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "102",
              "105"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "106",
              "119"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2018266270007900107/photo/1",
            "indices": [
              "120",
              "143"
            ],
            "url": "https://t.co/E92QpXqGp0",
            "media_url": "http://pbs.twimg.com/media/GT2jAzuugEpcMWj.jpg",
            "id_str": "2018266264134446927",
            "id": "2018266264134446927",
            "media_url_https": "https://pbs.twimg.com/media/GT2jAzuugEpcMWj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/E92QpXqGp0"
          }
        ]
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "20",
      "id_str": "2018266270007900107",
      "truncated": false,
      "retweet_count": "2",
      "id": "2018266270007900107",
      "possibly_sensitive": false,
      "created_at": "Mon Feb 02 10:12:31 +0000 2026",
      "favorited": false,
      "full_text": "Mrs Hallett has been lent a gong. Until Friday every lesson change is going to be an event. #Chiswick #W4 #LBofHounslow https://t.co/E92QpXqGp0",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2018266270007900107/photo/1",
            "indices": [
              "120",
              "143"
            ],
            "url": "https://t.co/E92QpXqGp0",
            "media_url": "http://pbs.twimg.com/media/GT2jAzuugEpcMWj.jpg",
            "id_str": "2018266264134446927",
            "id": "2018266264134446927",
            "media_url_https": "https://pbs.twimg.com/media/GT2jAzuugEpcMWj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/E92QpXqGp0"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2037195604358479705"
          ],
          "editableUntil": "2026-03-26T16:50:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "LBofHounslow",
            "screen_name": "LBofHounslow",
            "indices": [
              "3",
              "16"
            ],
            "id_str": "682008436",
            "id": "682008436"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "0",
      "id_str": "2037195604358479705",
      "truncated": false,
      "retweet_count": "3",
      "id": "2037195604358479705",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 26 15:50:56 +0000 2026",
      "favorited": false,
      "full_text": "RT @LBofHounslow: Spring holiday activities with a free lunch: places for children across the borough, book from today.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991162706916473857"
          ],
          "editableUntil": "2025-11-19T16:12:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "33",
              "36"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "116",
              "125"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "126",
              "129"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "130",
              "143"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991162706916473857/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/GmAdgifQ3l",
            "media_url": "http://pbs.twimg.com/media/GK60z7ZckPftCw3.jpg",
            "id_str": "1991162701047639339",
            "id": "1991162701047639339",
            "media_url_https": "https://pbs.twimg.com/media/GK60z7ZckPftCw3.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/GmAdgifQ3l"
          }
        ]
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "24",
      "id_str": "1991162706916473857",
      "truncated": false,
      "retweet_count": "1",
      "id": "1991162706916473857",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 19 15:12:38 +0000 2025",
      "favorited": false,
      "full_text": "Under, over, under, over, oh no. #3H are weaving on looms made of shoe boxes, and the room has never been so quiet. #Chiswick #W4 #LBofHounslow https://t.co/GmAdgifQ3l",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991162706916473857/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/GmAdgifQ3l",
            "media_url": "http://pbs.twimg.com/media/GK60z7ZckPftCw3.jpg",
            "id_str": "1991162701047639339",
            "id": "1991162701047639339",
            "media_url_https": "https://pbs.twimg.com/media/GK60z7ZckPftCw3.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/GmAdgifQ3l"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1976286039114436650"
          ],
          "editableUntil": "2025-10-09T14:58:04.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "139",
              "148"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "149",
              "152"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "153",
              "166"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "166"
      ],
      "favorite_count": "29",
      "in_reply_to_status_id_str": "1976282700447893950",
      "in_reply_to_status_id": "1976282700447893950",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1976286039114436650",
      "truncated": false,
      "retweet_count": "1",
      "id": "1976286039114436650",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 09 13:58:04 +0000 2025",
      "favorited": false,
      "full_text": "Best sentence of the day goes to Femi: “If I was the king I would of rolled up my sleeves faster.” (We will talk about would of tomorrow.) #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2016167457062030182"
          ],
          "editableUntil": "2026-01-27T16:12:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "35",
              "38"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "115",
              "124"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "125",
              "128"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "129",
              "142"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "142"
      ],
      "favorite_count": "4",
      "id_str": "2016167457062030182",
      "truncated": false,
      "retweet_count": "4",
      "id": "2016167457062030182",
      "possibly_sensitive": false,
      "created_at": "Tue Jan 27 15:12:35 +0000 2026",
      "favorited": false,
      "full_text": "Pen licences this week for four in #3H. Orlagh celebrated by writing a letter to the Prime Minister about puddles. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2070073428017999419"
          ],
          "editableUntil": "2026-06-25T10:15:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "63",
              "72"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "73",
              "76"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "77",
              "90"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2070073428017999419/photo/1",
            "indices": [
              "91",
              "114"
            ],
            "url": "https://t.co/r9LKoyKKrj",
            "media_url": "http://pbs.twimg.com/media/GJDfQkx3XAhR9yw.jpg",
            "id_str": "2070073422143043364",
            "id": "2070073422143043364",
            "media_url_https": "https://pbs.twimg.com/media/GJDfQkx3XAhR9yw.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/r9LKoyKKrj"
          }
        ]
      },
      "display_text_range": [
        "0",
        "114"
      ],
      "favorite_count": "28",
      "id_str": "2070073428017999419",
      "truncated": false,
      "retweet_count": "4",
      "id": "2070073428017999419",
      "possibly_sensitive": false,
      "created_at": "Thu Jun 25 09:15:40 +0000 2026",
      "favorited": false,
      "full_text": "This morning on the rocks. Limpets: many. Ankles: dry. Mostly. #Chiswick #W4 #LBofHounslow https://t.co/r9LKoyKKrj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2070073428017999419/photo/1",
            "indices": [
              "91",
              "114"
            ],
            "url": "https://t.co/r9LKoyKKrj",
            "media_url": "http://pbs.twimg.com/media/GJDfQkx3XAhR9yw.jpg",
            "id_str": "2070073422143043364",
            "id": "2070073422143043364",
            "media_url_https": "https://pbs.twimg.com/media/GJDfQkx3XAhR9yw.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/r9LKoyKKrj"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2008094881481703675"
          ],
          "editableUntil": "2026-01-05T09:35:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "116",
              "125"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "126",
              "129"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "130",
              "143"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "0",
      "id_str": "2008094881481703675",
      "truncated": false,
      "retweet_count": "2",
      "id": "2008094881481703675",
      "possibly_sensitive": false,
      "created_at": "Mon Jan 05 08:35:03 +0000 2026",
      "favorited": false,
      "full_text": "Good morning, 2026! It is dark, it is damp, and the hall radiator is making the noise again. Lovely to see you all. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2017365111207734803"
          ],
          "editableUntil": "2026-01-30T23:31:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "119",
              "128"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "129",
              "132"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "133",
              "146"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2017365111207734803/photo/1",
            "indices": [
              "147",
              "170"
            ],
            "url": "https://t.co/As0i6MnIpl",
            "media_url": "http://pbs.twimg.com/media/G9e1EkoUcod5B7o.jpg",
            "id_str": "2017365105335135733",
            "id": "2017365105335135733",
            "media_url_https": "https://pbs.twimg.com/media/G9e1EkoUcod5B7o.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/As0i6MnIpl"
          }
        ]
      },
      "display_text_range": [
        "0",
        "170"
      ],
      "favorite_count": "25",
      "id_str": "2017365111207734803",
      "truncated": false,
      "retweet_count": "2",
      "id": "2017365111207734803",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 30 22:31:38 +0000 2026",
      "favorited": false,
      "full_text": "Back from the big concert, hoarse and happy. Eight thousand children sang, and ours were the ones in the good scarves. #Chiswick #W4 #LBofHounslow https://t.co/As0i6MnIpl",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2017365111207734803/photo/1",
            "indices": [
              "147",
              "170"
            ],
            "url": "https://t.co/As0i6MnIpl",
            "media_url": "http://pbs.twimg.com/media/G9e1EkoUcod5B7o.jpg",
            "id_str": "2017365105335135733",
            "id": "2017365105335135733",
            "media_url_https": "https://pbs.twimg.com/media/G9e1EkoUcod5B7o.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/As0i6MnIpl"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970519827412736120"
          ],
          "editableUntil": "2025-09-23T17:05:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Ofsted",
            "screen_name": "Ofsted",
            "indices": [
              "3",
              "10"
            ],
            "id_str": "673012122",
            "id": "673012122"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "132"
      ],
      "favorite_count": "0",
      "id_str": "1970519827412736120",
      "truncated": false,
      "retweet_count": "1",
      "id": "1970519827412736120",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 23 16:05:12 +0000 2025",
      "favorited": false,
      "full_text": "RT @Ofsted: Parents and carers: our short guide says how to tell us what you think of your child’s school, and when we will read it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2073047973886971896"
          ],
          "editableUntil": "2026-07-03T15:15:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "124",
              "133"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "134",
              "137"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "138",
              "151"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2073047973886971896/photo/1",
            "indices": [
              "152",
              "175"
            ],
            "url": "https://t.co/NG02UwlPc9",
            "media_url": "http://pbs.twimg.com/media/GQWCJ32Fl5LpGzR.jpg",
            "id_str": "2073047968013443137",
            "id": "2073047968013443137",
            "media_url_https": "https://pbs.twimg.com/media/GQWCJ32Fl5LpGzR.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NG02UwlPc9"
          }
        ]
      },
      "display_text_range": [
        "0",
        "175"
      ],
      "favorite_count": "30",
      "id_str": "2073047973886971896",
      "truncated": false,
      "retweet_count": "0",
      "id": "2073047973886971896",
      "possibly_sensitive": false,
      "created_at": "Fri Jul 03 14:15:27 +0000 2026",
      "favorited": false,
      "full_text": "The visitors’ prize went to a mulberry tree in potato print, and the artist went to the biscuit table. Well deserved, both. #Chiswick #W4 #LBofHounslow https://t.co/NG02UwlPc9",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2073047973886971896/photo/1",
            "indices": [
              "152",
              "175"
            ],
            "url": "https://t.co/NG02UwlPc9",
            "media_url": "http://pbs.twimg.com/media/GQWCJ32Fl5LpGzR.jpg",
            "id_str": "2073047968013443137",
            "id": "2073047968013443137",
            "media_url_https": "https://pbs.twimg.com/media/GQWCJ32Fl5LpGzR.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NG02UwlPc9"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057133102596683810"
          ],
          "editableUntil": "2026-05-20T17:15:26.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "hounslowsport",
            "screen_name": "hounslowsport",
            "indices": [
              "3",
              "17"
            ],
            "id_str": "441908932",
            "id": "441908932"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "122"
      ],
      "favorite_count": "0",
      "id_str": "2057133102596683810",
      "truncated": false,
      "retweet_count": "0",
      "id": "2057133102596683810",
      "possibly_sensitive": false,
      "created_at": "Wed May 20 16:15:26 +0000 2026",
      "favorited": false,
      "full_text": "RT @hounslowsport: What a tournament! Fourteen schools, ninety matches, not one cross word. See you at the finals in June.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032494510996769878"
          ],
          "editableUntil": "2026-03-13T17:30:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "117",
              "126"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "127",
              "130"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "131",
              "144"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032494510996769878/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/zwk0KBhF5V",
            "media_url": "http://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "id_str": "2032494505125461004",
            "id": "2032494505125461004",
            "media_url_https": "https://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zwk0KBhF5V"
          }
        ]
      },
      "display_text_range": [
        "0",
        "168"
      ],
      "favorite_count": "8",
      "id_str": "2032494510996769878",
      "truncated": false,
      "retweet_count": "1",
      "id": "2032494510996769878",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 13 16:30:28 +0000 2026",
      "favorited": false,
      "full_text": "For Sunday: 411 cards have gone home for mums, grans, aunties, carers and whoever else does the hair in the morning. #Chiswick #W4 #LBofHounslow https://t.co/zwk0KBhF5V",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032494510996769878/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/zwk0KBhF5V",
            "media_url": "http://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "id_str": "2032494505125461004",
            "id": "2032494505125461004",
            "media_url_https": "https://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zwk0KBhF5V"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2077399031611913243"
          ],
          "editableUntil": "2026-07-15T15:25:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "91",
              "100"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "101",
              "104"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "105",
              "118"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077399031611913243/photo/1",
            "indices": [
              "119",
              "142"
            ],
            "url": "https://t.co/FTgxySD9Ov",
            "media_url": "http://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "id_str": "2077399025737400686",
            "id": "2077399025737400686",
            "media_url_https": "https://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FTgxySD9Ov"
          }
        ]
      },
      "display_text_range": [
        "0",
        "142"
      ],
      "favorite_count": "7",
      "id_str": "2077399031611913243",
      "truncated": false,
      "retweet_count": "0",
      "id": "2077399031611913243",
      "possibly_sensitive": false,
      "created_at": "Wed Jul 15 14:25:00 +0000 2026",
      "favorited": false,
      "full_text": "The Year 6 hoodies are here, with every name of the year on the back in the shape of a 26. #Chiswick #W4 #LBofHounslow https://t.co/FTgxySD9Ov",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077399031611913243/photo/1",
            "indices": [
              "119",
              "142"
            ],
            "url": "https://t.co/FTgxySD9Ov",
            "media_url": "http://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "id_str": "2077399025737400686",
            "id": "2077399025737400686",
            "media_url_https": "https://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FTgxySD9Ov"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2015696839376591390"
          ],
          "editableUntil": "2026-01-26T09:02:31.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "114",
              "123"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "124",
              "127"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "128",
              "141"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "3",
      "id_str": "2015696839376591390",
      "truncated": false,
      "retweet_count": "4",
      "id": "2015696839376591390",
      "possibly_sensitive": false,
      "created_at": "Mon Jan 26 08:02:31 +0000 2026",
      "favorited": false,
      "full_text": "Breakfast club has places again from Monday: porridge, board games and a very competitive hoover rota, from 7.45. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2077054469536288786"
          ],
          "editableUntil": "2026-07-14T16:35:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "103",
              "112"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "113",
              "116"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "117",
              "130"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "130"
      ],
      "favorite_count": "8",
      "id_str": "2077054469536288786",
      "truncated": false,
      "retweet_count": "1",
      "id": "2077054469536288786",
      "possibly_sensitive": false,
      "created_at": "Tue Jul 14 15:35:50 +0000 2026",
      "favorited": false,
      "full_text": "The last chess club of the year ended as it began, with somebody under the table looking for a bishop. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2069096989850807920"
          ],
          "editableUntil": "2026-06-22T17:35:39.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "150",
              "159"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "160",
              "163"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "164",
              "177"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069096989850807920/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/FbyoJmjVAc",
            "media_url": "http://pbs.twimg.com/media/GojhqEllXsN7II0.jpg",
            "id_str": "2069096983978655650",
            "id": "2069096983978655650",
            "media_url_https": "https://pbs.twimg.com/media/GojhqEllXsN7II0.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FbyoJmjVAc"
          }
        ]
      },
      "display_text_range": [
        "0",
        "201"
      ],
      "favorite_count": "13",
      "id_str": "2069096989850807920",
      "truncated": false,
      "retweet_count": "4",
      "id": "2069096989850807920",
      "possibly_sensitive": false,
      "created_at": "Mon Jun 22 16:35:39 +0000 2026",
      "favorited": false,
      "full_text": "Year 6 have arrived in Dorset. The sea is there. Everyone has a bunk. Three people have already asked about the tuck shop, and two of them are staff. #Chiswick #W4 #LBofHounslow https://t.co/FbyoJmjVAc",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069096989850807920/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/FbyoJmjVAc",
            "media_url": "http://pbs.twimg.com/media/GojhqEllXsN7II0.jpg",
            "id_str": "2069096983978655650",
            "id": "2069096983978655650",
            "media_url_https": "https://pbs.twimg.com/media/GojhqEllXsN7II0.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FbyoJmjVAc"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2011352786141518914"
          ],
          "editableUntil": "2026-01-14T09:20:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "82",
              "91"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "92",
              "95"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "96",
              "109"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/MicJAJWQpk",
            "expanded_url": "https://twitter.com/hogarth_the/status/2011096119900043934",
            "display_url": "twitter.com/hogarth_the/st…",
            "indices": [
              "110",
              "133"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "8",
      "id_str": "2011352786141518914",
      "truncated": false,
      "retweet_count": "2",
      "id": "2011352786141518914",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 14 08:20:48 +0000 2026",
      "favorited": false,
      "full_text": "Update: Neptune has been moved by a delivery van. We are treating it as an orbit. #Chiswick #W4 #LBofHounslow https://t.co/MicJAJWQpk",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2031029889399091346"
          ],
          "editableUntil": "2026-03-09T16:30:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "88",
              "91"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "128",
              "137"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "138",
              "141"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "142",
              "155"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "155"
      ],
      "favorite_count": "1",
      "id_str": "2031029889399091346",
      "truncated": false,
      "retweet_count": "4",
      "id": "2031029889399091346",
      "possibly_sensitive": false,
      "created_at": "Mon Mar 09 15:30:35 +0000 2026",
      "favorited": false,
      "full_text": "Spelling bee: the final word was “rhythm”, and it took eleven of us. Well spelt, Esi of #5H, who closed her eyes and conducted. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2075594830771714966"
          ],
          "editableUntil": "2026-07-10T15:55:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "20",
      "id_str": "2075594830771714966",
      "truncated": false,
      "retweet_count": "1",
      "id": "2075594830771714966",
      "possibly_sensitive": false,
      "created_at": "Fri Jul 10 14:55:45 +0000 2026",
      "favorited": false,
      "full_text": "Pls collect ur lost property by Wednesday. After that it goes to the clothes bank, inc. the crown. #Chiswick",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2034283838829545668"
          ],
          "editableUntil": "2026-03-18T16:00:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1H",
            "indices": [
              "91",
              "94"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "95",
              "104"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "105",
              "108"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "109",
              "122"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034283838829545668/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/uyc9MsZLXe",
            "media_url": "http://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "id_str": "2034283832958631429",
            "id": "2034283832958631429",
            "media_url_https": "https://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uyc9MsZLXe"
          }
        ]
      },
      "display_text_range": [
        "0",
        "146"
      ],
      "favorite_count": "3",
      "id_str": "2034283838829545668",
      "truncated": false,
      "retweet_count": "3",
      "id": "2034283838829545668",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 18 15:00:37 +0000 2026",
      "favorited": false,
      "full_text": "Thirty beans on a windowsill, thirty names on thirty sticks. The tallest is called Gerald. #1H #Chiswick #W4 #LBofHounslow https://t.co/uyc9MsZLXe",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034283838829545668/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/uyc9MsZLXe",
            "media_url": "http://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "id_str": "2034283832958631429",
            "id": "2034283832958631429",
            "media_url_https": "https://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uyc9MsZLXe"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970129945887091365"
          ],
          "editableUntil": "2025-09-22T15:15:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "9",
              "12"
            ]
          },
          {
            "text": "3W",
            "indices": [
              "17",
              "20"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "173",
              "186"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970129945887091365/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/v7hlwUDViH",
            "media_url": "http://pbs.twimg.com/media/GgbukrP60K6e70l.jpg",
            "id_str": "1970129940013955969",
            "id": "1970129940013955969",
            "media_url_https": "https://pbs.twimg.com/media/GgbukrP60K6e70l.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/v7hlwUDViH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "210"
      ],
      "favorite_count": "9",
      "id_str": "1970129945887091365",
      "truncated": false,
      "retweet_count": "4",
      "id": "1970129945887091365",
      "possibly_sensitive": false,
      "created_at": "Mon Sep 22 14:15:57 +0000 2025",
      "favorited": false,
      "full_text": "Salvete! #3H and #3W have cut about four thousand tiny squares of paper, and every one of them is a Roman mosaic now. Apart from the ones in Miss King’s hair. #Chiswick #W4 #LBofHounslow https://t.co/v7hlwUDViH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970129945887091365/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/v7hlwUDViH",
            "media_url": "http://pbs.twimg.com/media/GgbukrP60K6e70l.jpg",
            "id_str": "1970129940013955969",
            "id": "1970129940013955969",
            "media_url_https": "https://pbs.twimg.com/media/GgbukrP60K6e70l.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/v7hlwUDViH"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970129945887091365/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/v7hlwUDViH",
            "media_url": "http://pbs.twimg.com/media/G7W1J8QvCdRZeih.jpg",
            "id_str": "1970129940389653997",
            "id": "1970129940389653997",
            "media_url_https": "https://pbs.twimg.com/media/G7W1J8QvCdRZeih.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/v7hlwUDViH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2071501626276688406"
          ],
          "editableUntil": "2026-06-29T08:50:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "a_grateful_gran",
            "screen_name": "a_grateful_gran",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "18122231",
            "id": "18122231"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "76"
      ],
      "favorite_count": "14",
      "in_reply_to_status_id_str": "2071520446118113290",
      "in_reply_to_status_id": "2071520446118113290",
      "in_reply_to_user_id": "18122231",
      "in_reply_to_user_id_str": "18122231",
      "in_reply_to_screen_name": "a_grateful_gran",
      "id_str": "2071501626276688406",
      "truncated": false,
      "retweet_count": "2",
      "id": "2071501626276688406",
      "possibly_sensitive": false,
      "created_at": "Mon Jun 29 07:50:49 +0000 2026",
      "favorited": false,
      "full_text": "@a_grateful_gran What a kind message! We have read it out in the staff room.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021253524619248361"
          ],
          "editableUntil": "2026-02-10T17:02:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "102",
              "111"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "112",
              "115"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "116",
              "129"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [
          {
            "name": "zoomzoom_w4",
            "screen_name": "zoomzoom_w4",
            "indices": [
              "53",
              "65"
            ],
            "id_str": "680045724",
            "id": "680045724"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "20",
      "id_str": "2021253524619248361",
      "truncated": false,
      "retweet_count": "0",
      "id": "2021253524619248361",
      "possibly_sensitive": false,
      "created_at": "Tue Feb 10 16:02:48 +0000 2026",
      "favorited": false,
      "full_text": "Lovely to see so many of you follow us, and hello to @zoomzoom_w4, the account of one of our Year 5s! #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2008573262821869893"
          ],
          "editableUntil": "2026-01-06T17:15:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "129",
              "138"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "139",
              "142"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "143",
              "156"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "17",
      "id_str": "2008573262821869893",
      "truncated": false,
      "retweet_count": "0",
      "id": "2008573262821869893",
      "possibly_sensitive": false,
      "created_at": "Tue Jan 06 16:15:58 +0000 2026",
      "favorited": false,
      "full_text": "Chess club starts again tomorrow at half past three in the library. Beginners welcome. Sulkers also welcome; there is a cushion. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1986441174711982080"
          ],
          "editableUntil": "2025-11-06T15:30:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "84",
              "93"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "94",
              "97"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "98",
              "111"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986441174711982080/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/Ck6v2cU8mS",
            "media_url": "http://pbs.twimg.com/media/Guh8vyrp9Dh5uyF.jpg",
            "id_str": "1986441168840236986",
            "id": "1986441168840236986",
            "media_url_https": "https://pbs.twimg.com/media/Guh8vyrp9Dh5uyF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Ck6v2cU8mS"
          }
        ]
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "6",
      "in_reply_to_status_id_str": "1986091646583662525",
      "in_reply_to_status_id": "1986091646583662525",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1986441174711982080",
      "truncated": false,
      "retweet_count": "0",
      "id": "1986441174711982080",
      "possibly_sensitive": false,
      "created_at": "Thu Nov 06 14:30:57 +0000 2025",
      "favorited": false,
      "full_text": "And here is where they would have gone. Ask a Year 4 why Dublin was worth the trip. #Chiswick #W4 #LBofHounslow https://t.co/Ck6v2cU8mS",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986441174711982080/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/Ck6v2cU8mS",
            "media_url": "http://pbs.twimg.com/media/Guh8vyrp9Dh5uyF.jpg",
            "id_str": "1986441168840236986",
            "id": "1986441168840236986",
            "media_url_https": "https://pbs.twimg.com/media/Guh8vyrp9Dh5uyF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Ck6v2cU8mS"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1965422846277046121"
          ],
          "editableUntil": "2025-09-09T15:31:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "59",
              "62"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "150",
              "159"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "160",
              "163"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "164",
              "177"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1965422846277046121/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/szRQ2bcRdH",
            "media_url": "http://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "id_str": "1965422840405251962",
            "id": "1965422840405251962",
            "media_url_https": "https://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/szRQ2bcRdH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "201"
      ],
      "favorite_count": "24",
      "id_str": "1965422846277046121",
      "truncated": false,
      "retweet_count": "3",
      "id": "1965422846277046121",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 09 14:31:37 +0000 2025",
      "favorited": false,
      "full_text": "Three mirrors, thirty crayons and a great deal of staring. #1W have drawn themselves for the corridor, and we think the eyebrows are especially fine. #Chiswick #W4 #LBofHounslow https://t.co/szRQ2bcRdH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1965422846277046121/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/szRQ2bcRdH",
            "media_url": "http://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "id_str": "1965422840405251962",
            "id": "1965422840405251962",
            "media_url_https": "https://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/szRQ2bcRdH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2045145370722945194"
          ],
          "editableUntil": "2026-04-17T15:20:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "93",
              "102"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "103",
              "106"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "107",
              "120"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045145370722945194/photo/1",
            "indices": [
              "121",
              "144"
            ],
            "url": "https://t.co/tnL7TraUnh",
            "media_url": "http://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "id_str": "2045145364850000614",
            "id": "2045145364850000614",
            "media_url_https": "https://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tnL7TraUnh"
          }
        ]
      },
      "display_text_range": [
        "0",
        "144"
      ],
      "favorite_count": "8",
      "id_str": "2045145370722945194",
      "truncated": false,
      "retweet_count": "3",
      "id": "2045145370722945194",
      "possibly_sensitive": false,
      "created_at": "Fri Apr 17 14:20:28 +0000 2026",
      "favorited": false,
      "full_text": "Potatoes in, broad beans up, slugs informed. The gardening club have the tidiest rows in W4. #Chiswick #W4 #LBofHounslow https://t.co/tnL7TraUnh",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045145370722945194/photo/1",
            "indices": [
              "121",
              "144"
            ],
            "url": "https://t.co/tnL7TraUnh",
            "media_url": "http://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "id_str": "2045145364850000614",
            "id": "2045145364850000614",
            "media_url_https": "https://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tnL7TraUnh"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1971515114783080767"
          ],
          "editableUntil": "2025-09-26T11:00:07.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "158",
              "167"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "168",
              "171"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "172",
              "185"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1971515114783080767/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/Qn6dlSvUt8",
            "media_url": "http://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "id_str": "1971515108911103530",
            "id": "1971515108911103530",
            "media_url_https": "https://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Qn6dlSvUt8"
          }
        ]
      },
      "display_text_range": [
        "0",
        "209"
      ],
      "favorite_count": "4",
      "id_str": "1971515114783080767",
      "truncated": false,
      "retweet_count": "0",
      "id": "1971515114783080767",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 26 10:00:07 +0000 2025",
      "favorited": false,
      "full_text": "What a turnout for the coffee morning! 214 slices of cake, £386.40 raised, and not one crumb of the lemon drizzle left by ten o’clock. Thank you, all of you. #Chiswick #W4 #LBofHounslow https://t.co/Qn6dlSvUt8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1971515114783080767/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/Qn6dlSvUt8",
            "media_url": "http://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "id_str": "1971515108911103530",
            "id": "1971515108911103530",
            "media_url_https": "https://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Qn6dlSvUt8"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2054934884647811463"
          ],
          "editableUntil": "2026-05-14T15:40:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "5",
              "14"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "15",
              "18"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "19",
              "32"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2054934884647811463/photo/1",
            "indices": [
              "33",
              "56"
            ],
            "url": "https://t.co/Rrqyy607sq",
            "media_url": "http://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "id_str": "2054934878772583819",
            "id": "2054934878772583819",
            "media_url_https": "https://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Rrqyy607sq"
          }
        ]
      },
      "display_text_range": [
        "0",
        "56"
      ],
      "favorite_count": "7",
      "in_reply_to_status_id_str": "2054880086063781107",
      "in_reply_to_status_id": "2054880086063781107",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2054934884647811463",
      "truncated": false,
      "retweet_count": "0",
      "id": "2054934884647811463",
      "possibly_sensitive": false,
      "created_at": "Thu May 14 14:40:30 +0000 2026",
      "favorited": false,
      "full_text": "See? #Chiswick #W4 #LBofHounslow https://t.co/Rrqyy607sq",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2054934884647811463/photo/1",
            "indices": [
              "33",
              "56"
            ],
            "url": "https://t.co/Rrqyy607sq",
            "media_url": "http://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "id_str": "2054934878772583819",
            "id": "2054934878772583819",
            "media_url_https": "https://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Rrqyy607sq"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057464083510470972"
          ],
          "editableUntil": "2026-05-21T15:10:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "19",
              "22"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "135",
              "144"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "145",
              "148"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "149",
              "162"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057464083510470972/photo/1",
            "indices": [
              "163",
              "186"
            ],
            "url": "https://t.co/e02SAwVL9m",
            "media_url": "http://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "id_str": "2057464077639070544",
            "id": "2057464077639070544",
            "media_url_https": "https://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e02SAwVL9m"
          }
        ]
      },
      "display_text_range": [
        "0",
        "186"
      ],
      "favorite_count": "24",
      "id_str": "2057464083510470972",
      "truncated": false,
      "retweet_count": "3",
      "id": "2057464083510470972",
      "possibly_sensitive": false,
      "created_at": "Thu May 21 14:10:38 +0000 2026",
      "favorited": false,
      "full_text": "A Tudor banquet in #4H: trenchers of bread, no forks, and Ms Vidal carried in on a chair as Queen Elizabeth. May we do this every day? #Chiswick #W4 #LBofHounslow https://t.co/e02SAwVL9m",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057464083510470972/photo/1",
            "indices": [
              "163",
              "186"
            ],
            "url": "https://t.co/e02SAwVL9m",
            "media_url": "http://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "id_str": "2057464077639070544",
            "id": "2057464077639070544",
            "media_url_https": "https://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e02SAwVL9m"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970746294662904288"
          ],
          "editableUntil": "2025-09-24T08:05:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "141",
              "150"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "151",
              "154"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "155",
              "168"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "168"
      ],
      "favorite_count": "3",
      "id_str": "1970746294662904288",
      "truncated": false,
      "retweet_count": "0",
      "id": "1970746294662904288",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 24 07:05:06 +0000 2025",
      "favorited": false,
      "full_text": "Maths morning for parents today at 9 in the hall: how we teach long division now, and why it no longer looks like the way you cried over it. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1973709658519449323"
          ],
          "editableUntil": "2025-10-02T12:20:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "165",
              "174"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "175",
              "178"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "179",
              "192"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973709658519449323/photo/1",
            "indices": [
              "193",
              "216"
            ],
            "url": "https://t.co/l0SL1tgYdB",
            "media_url": "http://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "id_str": "1973709652648348117",
            "id": "1973709652648348117",
            "media_url_https": "https://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/l0SL1tgYdB"
          }
        ]
      },
      "display_text_range": [
        "0",
        "216"
      ],
      "favorite_count": "24",
      "id_str": "1973709658519449323",
      "truncated": false,
      "retweet_count": "2",
      "id": "1973709658519449323",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 02 11:20:27 +0000 2025",
      "favorited": false,
      "full_text": "Our Harvest table, minutes before the van came. 31 crates! Thank you to every family, and to Year 6, who carried all of it down two flights of stairs while singing. #Chiswick #W4 #LBofHounslow https://t.co/l0SL1tgYdB",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973709658519449323/photo/1",
            "indices": [
              "193",
              "216"
            ],
            "url": "https://t.co/l0SL1tgYdB",
            "media_url": "http://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "id_str": "1973709652648348117",
            "id": "1973709652648348117",
            "media_url_https": "https://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/l0SL1tgYdB"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2061353251895704359"
          ],
          "editableUntil": "2026-06-01T08:44:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "268"
      ],
      "favorite_count": "24",
      "id_str": "2061353251895704359",
      "truncated": false,
      "retweet_count": "4",
      "id": "2061353251895704359",
      "possibly_sensitive": false,
      "created_at": "Mon Jun 01 07:44:48 +0000 2026",
      "favorited": false,
      "full_text": "Seven weeks to go. Here is all of it in one list, so that nobody has to look for the letter:\n\n5 June: class photographs, smiles optional\n9 June: phonics check in Year 1, no revising, just breakfast\n12 June: Summer Fair rota closes (please!)\n17 June: sports day at the…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1999045242778928701"
          ],
          "editableUntil": "2025-12-11T10:15:01.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "169",
              "178"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "179",
              "182"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "183",
              "196"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "196"
      ],
      "favorite_count": "18",
      "id_str": "1999045242778928701",
      "truncated": false,
      "retweet_count": "4",
      "id": "1999045242778928701",
      "possibly_sensitive": false,
      "created_at": "Thu Dec 11 09:15:01 +0000 2025",
      "favorited": false,
      "full_text": "For the grandparents who asked, here is who was who on Tuesday: Mary was Ottilie F, the lobster was Wilf O, and the back half of the donkey has asked to stay anonymous. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036474519618192547"
          ],
          "editableUntil": "2026-03-24T17:05:36.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "36",
              "39"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "5",
      "id_str": "2036474519618192547",
      "truncated": false,
      "retweet_count": "2",
      "id": "2036474519618192547",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 24 16:05:36 +0000 2026",
      "favorited": false,
      "full_text": "The clocks go forward on Sunday. In #2H Will asked where the hour goes. Miss Pietrzak is looking into it. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1994430308810662764"
          ],
          "editableUntil": "2025-11-28T16:36:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "97",
              "106"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "107",
              "110"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "111",
              "124"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1994430308810662764/photo/1",
            "indices": [
              "125",
              "148"
            ],
            "url": "https://t.co/e1IyHoUvQe",
            "media_url": "http://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "id_str": "1994430302939727795",
            "id": "1994430302939727795",
            "media_url_https": "https://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e1IyHoUvQe"
          }
        ]
      },
      "display_text_range": [
        "0",
        "148"
      ],
      "favorite_count": "8",
      "id_str": "1994430308810662764",
      "truncated": false,
      "retweet_count": "0",
      "id": "1994430308810662764",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 28 15:36:55 +0000 2025",
      "favorited": false,
      "full_text": "A ceilidh in the hall for St Andrew’s Day! Mrs Macready called the steps. Most of us heard them. #Chiswick #W4 #LBofHounslow https://t.co/e1IyHoUvQe",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1994430308810662764/photo/1",
            "indices": [
              "125",
              "148"
            ],
            "url": "https://t.co/e1IyHoUvQe",
            "media_url": "http://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "id_str": "1994430302939727795",
            "id": "1994430302939727795",
            "media_url_https": "https://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e1IyHoUvQe"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1986091646583662525"
          ],
          "editableUntil": "2025-11-05T16:22:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "17",
              "20"
            ]
          },
          {
            "text": "4W",
            "indices": [
              "25",
              "28"
            ]
          },
          {
            "text": "vikings",
            "indices": [
              "163",
              "171"
            ]
          },
          {
            "text": "learning",
            "indices": [
              "172",
              "181"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "182",
              "191"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "192",
              "195"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "196",
              "209"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986091646583662525/photo/1",
            "indices": [
              "210",
              "233"
            ],
            "url": "https://t.co/Pi4wJeypL1",
            "media_url": "http://pbs.twimg.com/media/G6V220bo1MeK4dK.jpg",
            "id_str": "1986091640711175657",
            "id": "1986091640711175657",
            "media_url_https": "https://pbs.twimg.com/media/G6V220bo1MeK4dK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Pi4wJeypL1"
          }
        ]
      },
      "display_text_range": [
        "0",
        "233"
      ],
      "favorite_count": "26",
      "id_str": "1986091646583662525",
      "truncated": false,
      "retweet_count": "0",
      "id": "1986091646583662525",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 05 15:22:03 +0000 2025",
      "favorited": false,
      "full_text": "The fleet is in. #4H and #4W have built thirty longships from milk cartons, and not one of them leaks (we tested all of them in the big sink, and then the floor). #vikings #learning #Chiswick #W4 #LBofHounslow https://t.co/Pi4wJeypL1",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986091646583662525/photo/1",
            "indices": [
              "210",
              "233"
            ],
            "url": "https://t.co/Pi4wJeypL1",
            "media_url": "http://pbs.twimg.com/media/G6V220bo1MeK4dK.jpg",
            "id_str": "1986091640711175657",
            "id": "1986091640711175657",
            "media_url_https": "https://pbs.twimg.com/media/G6V220bo1MeK4dK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Pi4wJeypL1"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986091646583662525/photo/1",
            "indices": [
              "210",
              "233"
            ],
            "url": "https://t.co/Pi4wJeypL1",
            "media_url": "http://pbs.twimg.com/media/Gqp4z0OABNGuwEH.jpg",
            "id_str": "1986091641088482986",
            "id": "1986091641088482986",
            "media_url_https": "https://pbs.twimg.com/media/Gqp4z0OABNGuwEH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Pi4wJeypL1"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2045149816683938095"
          ],
          "editableUntil": "2026-04-17T15:38:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "56",
              "65"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "66",
              "69"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "70",
              "83"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045149816683938095/photo/1",
            "indices": [
              "84",
              "107"
            ],
            "url": "https://t.co/lLrzAAzrZX",
            "media_url": "http://pbs.twimg.com/media/GlJEu1hQZ5ear5h.jpg",
            "id_str": "2045149810812424596",
            "id": "2045149810812424596",
            "media_url_https": "https://pbs.twimg.com/media/GlJEu1hQZ5ear5h.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/lLrzAAzrZX"
          }
        ]
      },
      "display_text_range": [
        "0",
        "107"
      ],
      "favorite_count": "3",
      "in_reply_to_status_id_str": "2045145370722945194",
      "in_reply_to_status_id": "2045145370722945194",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2045149816683938095",
      "truncated": false,
      "retweet_count": "0",
      "id": "2045149816683938095",
      "possibly_sensitive": false,
      "created_at": "Fri Apr 17 14:38:08 +0000 2026",
      "favorited": false,
      "full_text": "And here are the gardeners, hard at work. More or less. #Chiswick #W4 #LBofHounslow https://t.co/lLrzAAzrZX",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045149816683938095/photo/1",
            "indices": [
              "84",
              "107"
            ],
            "url": "https://t.co/lLrzAAzrZX",
            "media_url": "http://pbs.twimg.com/media/GlJEu1hQZ5ear5h.jpg",
            "id_str": "2045149810812424596",
            "id": "2045149810812424596",
            "media_url_https": "https://pbs.twimg.com/media/GlJEu1hQZ5ear5h.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/lLrzAAzrZX"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1981729746581434736",
            "1981731311059321415"
          ],
          "editableUntil": "2025-10-24T15:29:25.000Z",
          "editsRemaining": "4",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "1",
      "id_str": "1981729746581434736",
      "truncated": false,
      "retweet_count": "4",
      "id": "1981729746581434736",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 24 14:29:25 +0000 2025",
      "favorited": false,
      "full_text": "And breathe. Half term is here! Back on Tuesday 4 November at 8.40. Conkers may return with their owners. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1972574717607172559"
          ],
          "editableUntil": "2025-09-29T09:10:36.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "146",
              "155"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "156",
              "159"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "160",
              "173"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "173"
      ],
      "favorite_count": "4",
      "id_str": "1972574717607172559",
      "truncated": false,
      "retweet_count": "1",
      "id": "1972574717607172559",
      "possibly_sensitive": false,
      "created_at": "Mon Sep 29 08:10:36 +0000 2025",
      "favorited": false,
      "full_text": "Flu vaccination forms have gone home in green envelopes. Please return them to the office by Friday 10 October, signed, even if the answer is no. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1973759910474991846"
          ],
          "editableUntil": "2025-10-02T15:40:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "100",
              "109"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "110",
              "113"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "114",
              "127"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973759910474991846/photo/1",
            "indices": [
              "128",
              "151"
            ],
            "url": "https://t.co/o4TSql8pFG",
            "media_url": "http://pbs.twimg.com/media/GRYB2Ezs49eyMCb.jpg",
            "id_str": "1973759904606224453",
            "id": "1973759904606224453",
            "media_url_https": "https://pbs.twimg.com/media/GRYB2Ezs49eyMCb.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/o4TSql8pFG"
          }
        ]
      },
      "display_text_range": [
        "0",
        "151"
      ],
      "favorite_count": "5",
      "in_reply_to_status_id_str": "1973709658519449323",
      "in_reply_to_status_id": "1973709658519449323",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1973759910474991846",
      "truncated": false,
      "retweet_count": "1",
      "id": "1973759910474991846",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 02 14:40:08 +0000 2025",
      "favorited": false,
      "full_text": "And the singing this morning… Paint may still be coming off the hall ceiling after the last chorus. #Chiswick #W4 #LBofHounslow https://t.co/o4TSql8pFG",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973759910474991846/photo/1",
            "indices": [
              "128",
              "151"
            ],
            "url": "https://t.co/o4TSql8pFG",
            "media_url": "http://pbs.twimg.com/media/GRYB2Ezs49eyMCb.jpg",
            "id_str": "1973759904606224453",
            "id": "1973759904606224453",
            "media_url_https": "https://pbs.twimg.com/media/GRYB2Ezs49eyMCb.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/o4TSql8pFG"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2046958555759021619"
          ],
          "editableUntil": "2026-04-22T15:25:25.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "82",
              "85"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "129",
              "138"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "139",
              "142"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "143",
              "156"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046958555759021619/photo/1",
            "indices": [
              "157",
              "180"
            ],
            "url": "https://t.co/BOEiZ5vk8B",
            "media_url": "http://pbs.twimg.com/media/GseVXoFfGJ5qVNk.jpg",
            "id_str": "2046958549884986801",
            "id": "2046958549884986801",
            "media_url_https": "https://pbs.twimg.com/media/GseVXoFfGJ5qVNk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BOEiZ5vk8B"
          }
        ]
      },
      "display_text_range": [
        "0",
        "180"
      ],
      "favorite_count": "14",
      "id_str": "2046958555759021619",
      "truncated": false,
      "retweet_count": "1",
      "id": "2046958555759021619",
      "possibly_sensitive": false,
      "created_at": "Wed Apr 22 14:25:25 +0000 2026",
      "favorited": false,
      "full_text": "Earth Day litter pick along the towpath: 14 bags, one traffic cone, half a canoe. #6W would like to know who has the other half. #Chiswick #W4 #LBofHounslow https://t.co/BOEiZ5vk8B",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046958555759021619/photo/1",
            "indices": [
              "157",
              "180"
            ],
            "url": "https://t.co/BOEiZ5vk8B",
            "media_url": "http://pbs.twimg.com/media/GseVXoFfGJ5qVNk.jpg",
            "id_str": "2046958549884986801",
            "id": "2046958549884986801",
            "media_url_https": "https://pbs.twimg.com/media/GseVXoFfGJ5qVNk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BOEiZ5vk8B"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2071921891342636380"
          ],
          "editableUntil": "2026-06-30T12:40:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "136",
              "145"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "146",
              "149"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "150",
              "163"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071921891342636380/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/Q9YignPNBs",
            "media_url": "http://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "id_str": "2071921885472563407",
            "id": "2071921885472563407",
            "media_url_https": "https://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Q9YignPNBs"
          }
        ]
      },
      "display_text_range": [
        "0",
        "187"
      ],
      "favorite_count": "29",
      "id_str": "2071921891342636380",
      "truncated": false,
      "retweet_count": "3",
      "id": "2071921891342636380",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 30 11:40:48 +0000 2026",
      "favorited": false,
      "full_text": "There are 63 lunch boxes on the trolley and 61 children with a packed lunch. If you have eaten a stranger’s sandwich, we are not cross. #Chiswick #W4 #LBofHounslow https://t.co/Q9YignPNBs",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071921891342636380/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/Q9YignPNBs",
            "media_url": "http://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "id_str": "2071921885472563407",
            "id": "2071921885472563407",
            "media_url_https": "https://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Q9YignPNBs"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2029581453620162897"
          ],
          "editableUntil": "2026-03-05T16:35:01.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "WorldBookDay",
            "indices": [
              "106",
              "119"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "120",
              "129"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "130",
              "133"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "134",
              "147"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029581453620162897/photo/1",
            "indices": [
              "148",
              "171"
            ],
            "url": "https://t.co/zeQtk6T7mH",
            "media_url": "http://pbs.twimg.com/media/GV9AeqAw1qpFmYk.jpg",
            "id_str": "2029581447750144087",
            "id": "2029581447750144087",
            "media_url_https": "https://pbs.twimg.com/media/GV9AeqAw1qpFmYk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zeQtk6T7mH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "171"
      ],
      "favorite_count": "23",
      "id_str": "2029581453620162897",
      "truncated": false,
      "retweet_count": "1",
      "id": "2029581453620162897",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 05 15:35:01 +0000 2026",
      "favorited": false,
      "full_text": "Two hundred wizards, forty tigers, one very hungry Mr Sundaram and a teapot. World Book Day, we love you. #WorldBookDay #Chiswick #W4 #LBofHounslow https://t.co/zeQtk6T7mH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029581453620162897/photo/1",
            "indices": [
              "148",
              "171"
            ],
            "url": "https://t.co/zeQtk6T7mH",
            "media_url": "http://pbs.twimg.com/media/GV9AeqAw1qpFmYk.jpg",
            "id_str": "2029581447750144087",
            "id": "2029581447750144087",
            "media_url_https": "https://pbs.twimg.com/media/GV9AeqAw1qpFmYk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zeQtk6T7mH"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029581453620162897/photo/1",
            "indices": [
              "148",
              "171"
            ],
            "url": "https://t.co/zeQtk6T7mH",
            "media_url": "http://pbs.twimg.com/media/Gv320QX6tpDGyQz.jpg",
            "id_str": "2029581448129052095",
            "id": "2029581448129052095",
            "media_url_https": "https://pbs.twimg.com/media/Gv320QX6tpDGyQz.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zeQtk6T7mH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2056380652844866083"
          ],
          "editableUntil": "2026-05-18T15:25:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1H",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "145",
              "154"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "155",
              "158"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "159",
              "172"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2056380652844866083/photo/1",
            "indices": [
              "173",
              "196"
            ],
            "url": "https://t.co/Hw7rVWswZV",
            "media_url": "http://pbs.twimg.com/media/GWKWLpftSzcjvZx.jpg",
            "id_str": "2056380646972695896",
            "id": "2056380646972695896",
            "media_url_https": "https://pbs.twimg.com/media/GWKWLpftSzcjvZx.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Hw7rVWswZV"
          }
        ]
      },
      "display_text_range": [
        "0",
        "196"
      ],
      "favorite_count": "24",
      "id_str": "2056380652844866083",
      "truncated": false,
      "retweet_count": "4",
      "id": "2056380652844866083",
      "possibly_sensitive": false,
      "created_at": "Mon May 18 14:25:28 +0000 2026",
      "favorited": false,
      "full_text": "A beekeeper came to #1H with an observation hive. We found the queen in nine seconds, which she says is a record (the beekeeper, not the queen). #Chiswick #W4 #LBofHounslow https://t.co/Hw7rVWswZV",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2056380652844866083/photo/1",
            "indices": [
              "173",
              "196"
            ],
            "url": "https://t.co/Hw7rVWswZV",
            "media_url": "http://pbs.twimg.com/media/GWKWLpftSzcjvZx.jpg",
            "id_str": "2056380646972695896",
            "id": "2056380646972695896",
            "media_url_https": "https://pbs.twimg.com/media/GWKWLpftSzcjvZx.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Hw7rVWswZV"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1974113670657183719"
          ],
          "editableUntil": "2025-10-03T15:05:51.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "24",
              "27"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "194",
              "203"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "204",
              "207"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "208",
              "221"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1974113670657183719/photo/1",
            "indices": [
              "222",
              "245"
            ],
            "url": "https://t.co/CbQcngvRgu",
            "media_url": "http://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "id_str": "1974113664786479620",
            "id": "1974113664786479620",
            "media_url_https": "https://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CbQcngvRgu"
          }
        ]
      },
      "display_text_range": [
        "0",
        "245"
      ],
      "favorite_count": "7",
      "id_str": "1974113670657183719",
      "truncated": false,
      "retweet_count": "0",
      "id": "1974113670657183719",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 03 14:05:51 +0000 2025",
      "favorited": false,
      "full_text": "For National Poetry Day #5W wrote about rivers without using the words water, wet or blue. Here is the beginning of Nell’s:\n“It carries the sky to the sea / in both its arms, / and drops none.” #Chiswick #W4 #LBofHounslow https://t.co/CbQcngvRgu",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1974113670657183719/photo/1",
            "indices": [
              "222",
              "245"
            ],
            "url": "https://t.co/CbQcngvRgu",
            "media_url": "http://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "id_str": "1974113664786479620",
            "id": "1974113664786479620",
            "media_url_https": "https://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CbQcngvRgu"
          }
        ]
      }
    }
  }
]
